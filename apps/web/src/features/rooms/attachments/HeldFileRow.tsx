import { attachmentLimits } from '@cohortium/contract';
import { formatBytes } from '@cohortium/i18n';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconFile, IconPhoto, IconX } from '@tabler/icons-react';
import { Name, useLanguage, useReasonText, useT } from '../../../shared/i18n/index.ts';
import { useConnection } from '../../../shared/socket/index.ts';
import type { Held } from './held-files.ts';
import { useObjectUrl } from './use-object-url.ts';
import classes from './Attachments.module.css';

/** A picture of this device in small, or the sign of what it is. */
function Preview({ file }: { file: Held }) {
  const url = useObjectUrl(file.isPicture ? file.content : undefined);
  if (url && file.width) return <img className={classes['preview']} src={url} alt="" width={56} height={56} />;
  const Icon = file.isPicture ? IconPhoto : IconFile;
  return <span className={classes['preview']}><Icon size={24} stroke={1.6} aria-hidden /></span>;
}

function Progress({ file, isToldAbove }: { file: Held; isToldAbove: boolean }) {
  const t = useT('attachments');
  const language = useLanguage();
  const reasonText = useReasonText();
  const isOnline = useConnection() === 'online';
  const { state, share, failure, content } = file;
  const size = formatBytes(content.size, language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  const said = failure ? reasonText(failure.reason, failure.args) : state === 'sent' ? t('sent') : state === 'sending' && isOnline ? (share < 1 ? t('sending', { percent }) : t('preparing')) : isToldAbove ? null : t('waiting');
  return (
    <>
      <span className={classes['state']} data-failed={state === 'failed' || undefined}>{size}{said && ' · '}<span role="status">{said}</span></span>
      {state === 'sending' && <progress className={classes['progress']} value={share} max={1} aria-label={file.name} />}
    </>
  );
}

interface HeldFileRowProps {
  file: Held;
  onRemove?: () => void;
  onDescribe?: (alt: string) => void;
  /** That it waits stands beside its message already. */
  isToldAbove?: boolean;
}

/** One file that waits: what it is, how far it has come, what it shows; it can be taken away again. */
export function HeldFileRow({ file, onRemove, onDescribe, isToldAbove = false }: HeldFileRowProps) {
  const t = useT('attachments');
  const { name, state } = file;
  return (
    <li className={classes['held']}>
      <Preview file={file} />
      <div className={classes['about']}>
        <span className={classes['name']}><Name>{name}</Name></span>
        <Progress file={file} isToldAbove={isToldAbove} />
        {onDescribe && file.isPicture && state !== 'failed' && (
          <TextInput
            size="sm" dir="auto" defaultValue={file.alt} maxLength={attachmentLimits.alt} placeholder={t('alt')} aria-label={t('altFor', { name })}
            onChange={event => onDescribe(event.currentTarget.value)} onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </div>
      {onRemove && <ActionIcon variant="subtle" color="gray" size={44} aria-label={state === 'sending' ? t('cancel', { name }) : t('remove', { name })} onClick={onRemove}><IconX size={18} stroke={1.6} aria-hidden /></ActionIcon>}
    </li>
  );
}
