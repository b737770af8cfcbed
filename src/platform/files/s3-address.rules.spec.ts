import { ConfigInvalid, readConfig } from '../config/config.js';
import { readS3Address } from './s3-address.rules.js';

const problemsOf = (text: string): string[] => {
  const read = readS3Address(text);
  return 'problems' in read ? read.problems : [];
};

describe('where files are kept', () => {
  it('is a server, a bucket, and with what we sign', () => {
    expect(readS3Address('s3://AKIA:se%2Fcret%3D@s3.eu-central-1.example.org/kept-files?region=eu-central-1')).toEqual({
      bucketUrl: 'https://s3.eu-central-1.example.org/kept-files',
      region: 'eu-central-1',
      accessKeyId: 'AKIA',
      secretAccessKey: 'se/cret=',
    });
    expect(readS3Address('s3://key:secret@minio:9000/files/?tls=false')).toMatchObject({
      bucketUrl: 'http://minio:9000/files',
      region: 'us-east-1',
    });
  });

  it.each([
    ['https://key:secret@host/bucket', 'begins with s3://'],
    ['s3://', 'names no'],
    ['s3://host/bucket', 'names no key and secret'],
    ['s3://key@host/bucket', 'names no key and secret'],
    ['s3://key:secret@host', 'names no bucket'],
    ['s3://key:secret@host/Bucket', 'names no bucket'],
    ['s3://key:secret@host/bucket/folder', 'names no bucket'],
    ['s3://key:secret@host/bucket?tls=yes', 'says tls=yes'],
    ['s3://key:secret@host/bucket?region=', 'says region='],
    ['s3://key:secret@host/bucket?style=path', 'has a part "style"'],
    ['s3://key:%ZZ@host/bucket', 'names no key and secret'],
  ])('is not %s', (text, problem) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
    expect(problemsOf(text).join()).not.toContain('secret@host');
  });

  it('is told with everything else that does not hold, and without the secret', () => {
    const env = { DATABASE_URL: 'postgres://none', FILES_URL: 's3://key:verysecret@host', PORT: 'x' };
    const refusal = (() => {
      try {
        return readConfig(env);
      } catch (error) {
        return error as ConfigInvalid;
      }
    })();
    expect(refusal).toBeInstanceOf(ConfigInvalid);
    expect((refusal as ConfigInvalid).problems).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('FILES_URL names no bucket'),
    ]);
    expect((refusal as ConfigInvalid).message).not.toContain('verysecret');
    expect(readConfig({ DATABASE_URL: 'postgres://none' }).files).toBeUndefined();
  });
});
