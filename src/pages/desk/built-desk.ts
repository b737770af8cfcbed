import { Injectable } from '@nestjs/common';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CHECKOUT } from '../../platform/index.js';
import { DeskNotBuilt } from '../pages.errors.js';

/** What the build leaves: the page, and files whose names change with their content. */
const FOLDER = path.join(CHECKOUT, 'web', 'dist');
const ASSETS = path.join(FOLDER, 'desk-assets');

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The encodings a build compresses files into, the smallest first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
type Encoding = (typeof ENCODINGS)[number]['name'];

export interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly encoded: Partial<Record<Encoding, Buffer>>;
}

/** The desk as it was built, read once and kept: a few hundred kilobytes that every browser asks for once. */
@Injectable()
export class BuiltDesk {
  private page: Promise<string> | undefined;
  private readonly assets = new Map<string, Promise<Asset | undefined>>();
  private names: Promise<ReadonlySet<string>> | undefined;

  /** The page everything starts from. @throws DeskNotBuilt */
  index(): Promise<string> {
    this.page ??= readFile(path.join(FOLDER, 'index.html'), 'utf8').catch((cause: NodeJS.ErrnoException) => {
      this.page = undefined;
      throw cause.code === 'ENOENT' ? new DeskNotBuilt() : cause;
    });
    return this.page;
  }

  /** A file of the build by its name; undefined when there is none. */
  async asset(name: string): Promise<Asset | undefined> {
    this.names ??= readdir(ASSETS).then(
      (names) => new Set(names),
      () => new Set<string>(),
    );
    const names = await this.names;
    const type = TYPES[path.extname(name)];
    // Only what was listed: no word of an address ever becomes a path.
    if (!type || !names.has(name)) return undefined;
    let asset = this.assets.get(name);
    if (!asset) this.assets.set(name, (asset = load(name, type, names)));
    return asset;
  }
}

async function load(name: string, type: string, names: ReadonlySet<string>): Promise<Asset> {
  const encoded: Asset['encoded'] = {};
  for (const { name: encoding, ending } of ENCODINGS) {
    if (names.has(name + ending)) encoded[encoding] = await readFile(path.join(ASSETS, name + ending));
  }
  return { type, plain: await readFile(path.join(ASSETS, name)), encoded };
}

/** The smallest form of the file that this browser reads. */
export function bestFor(asset: Asset, acceptEncoding: string | undefined): { body: Buffer; encoding?: Encoding } {
  const accepted = (acceptEncoding ?? '').split(',').map((word) => word.trim());
  for (const { name } of ENCODINGS) {
    const body = asset.encoded[name];
    if (body && accepted.some((word) => word.split(';', 1)[0] === name && !/;\s*q=0(\.0*)?$/.test(word)))
      return { body, encoding: name };
  }
  return { body: asset.plain };
}
