import { AttachmentReader } from './attachment.reader.ts';
import { AttachmentService } from './attachment.service.ts';
import { AttachmentSweeper } from './attachment-sweeper.ts';

/** Files in messages. */
export const attachmentProviders = [AttachmentService, AttachmentReader, AttachmentSweeper];
