import { TryLater } from '../http/http.errors.js';
import { Refusal } from '../refusals/refusal.js';

export class FileEmpty extends Refusal {
  readonly slug = 'file-empty';
  override readonly status = 422;
  constructor() {
    super('The file has no content.');
  }
}

export class FileTooLarge extends Refusal {
  readonly slug = 'file-too-large';
  override readonly status = 413;
  constructor(limitBytes: number) {
    super(`A file may have ${limitBytes / 1_000_000} MB at most.`, { limitBytes });
  }
}

export class FileTypeNotKept extends Refusal {
  readonly slug = 'file-type-not-kept';
  override readonly status = 422;
  constructor() {
    super('By its content this is none of the files we keep: JPEG, PNG, WebP, HEIC, GIF, PDF or plain text.');
  }
}

export class ImageUnreadable extends Refusal {
  readonly slug = 'image-unreadable';
  override readonly status = 422;
  constructor() {
    super('The image does not say how large it is: it may be cut off or damaged.');
  }
}

export class ImageTooLarge extends Refusal {
  readonly slug = 'image-too-large';
  override readonly status = 422;
  constructor(width: number, height: number, limitPixels: number) {
    super(`The image is ${width} × ${height} pixels; ${limitPixels / 1_000_000} megapixels are the most we keep.`, {
      width,
      height,
      limitPixels,
    });
  }
}

export class UploadMissing extends Refusal {
  readonly slug = 'upload-missing';
  override readonly status = 422;
  constructor() {
    super('Send the file as multipart/form-data, in a part that has a file name.');
  }
}

export class TooManyParts extends Refusal {
  readonly slug = 'too-many-parts';
  override readonly status = 413;
  constructor(files: number, fields: number) {
    super(`One form may bring ${files} files and ${fields} short fields at most.`, { files, fields });
  }
}

/** The row is there, the bytes are not: the operator's business, so it is said loudly. */
export class FileContentMissing extends Refusal {
  readonly slug = 'file-content-missing';
  override readonly status = 503;
  constructor(fileId: string) {
    super('The content of this file is not where this server keeps files.', { fileId });
  }
}

/** The server that keeps the contents of files cannot be reached, or refuses us; nothing was changed. */
export class FilesAway extends TryLater {
  readonly slug = 'files-away';
  override readonly status = 503;
  constructor() {
    super('Files can be neither taken nor given right now: try again in a moment.', 5);
  }
}

/** What is written about the picture (place, time, device) cannot be taken out of it, so nobody outside is given it. */
export class PictureNotCleanable extends Refusal {
  readonly slug = 'picture-not-cleanable';
  constructor() {
    super('This picture cannot be freed of what its camera wrote into it, so only our own people are given it.');
  }
}
