import { thumbnailSize, type Attachment } from '@cohortium/contract';
import { formatBytes } from '@cohortium/i18n';
import { UnstyledButton } from '@mantine/core';
import { IconDownload, IconFileText, IconPhotoOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Name, useLanguage, useT } from '../../../shared/i18n/index.ts';
import classes from './Attachments.module.css';

const PictureViewer = lazy(() => import('./PictureViewer.tsx').then(({ PictureViewer: component }) => ({ default: component })));

const addressOf = ({ id }: Attachment): string => `/attachments/${id}`;

/** A document: downloaded, never shown. */
function DocumentLink({ file }: { file: Attachment }) {
  const t = useT('attachments');
  const language = useLanguage();
  const size = formatBytes(file.bytes, language);
  return (
    <a className={classes['document']} href={addressOf(file)} download={file.name}>
      <IconFileText size={22} stroke={1.6} aria-hidden />
      <span className="unseen">{t('download')} </span>
      <span className={classes['about']}><span className={classes['name']}><Name>{file.name}</Name></span> <span className={classes['state']}>{size}</span></span>
      <IconDownload size={18} stroke={1.6} aria-hidden />
    </a>
  );
}

/** A picture in small; its place has its form before it is there. */
function Picture({ file, onOpen }: { file: Attachment; onOpen: () => void }) {
  const t = useT('attachments');
  const [isBroken, setBroken] = useState(false);
  const { width, height } = thumbnailSize(file.width ?? 1, file.height ?? 1);
  return (
    <UnstyledButton className={classes['picture']} style={{ '--width': width, '--height': height }} onClick={onOpen} aria-haspopup="dialog" aria-label={t('open', { name: file.alt || file.name })}>
      {isBroken ? <span className={classes['broken']}><IconPhotoOff size={22} stroke={1.6} aria-hidden />{t('failedToShow')}</span>
        : <img src={`${addressOf(file)}?size=thumbnail`} alt={file.alt} width={width} height={height} loading="lazy" decoding="async" onError={() => setBroken(true)} />}
    </UnstyledButton>
  );
}

/** The files of a message: pictures to look at, documents to download. */
export function Attachments({ files }: { files: readonly Attachment[] }) {
  const t = useT('attachments');
  const [open, setOpen] = useState<number | null>(null);
  if (!files.length) return null;
  const pictures = files.filter(({ kind }) => kind === 'IMAGE');
  const documents = files.filter(({ kind }) => kind !== 'IMAGE');
  return (
    <div className={classes['files']} role="group" aria-label={t('files')}>
      {pictures.length > 0 && <div className={classes['pictures']} data-several={pictures.length > 1 || undefined}>{pictures.map((file, at) => <Picture key={file.id} file={file} onOpen={() => setOpen(at)} />)}</div>}
      {documents.map(file => <DocumentLink key={file.id} file={file} />)}
      {open !== null && <Suspense fallback={null}><PictureViewer pictures={pictures} first={open} onClose={() => setOpen(null)} /></Suspense>}
    </div>
  );
}
