import { ActionIcon, SegmentedControl, Textarea, Tooltip, type TextareaProps } from '@mantine/core';
import { IconBold, IconItalic, IconLink, IconList, IconQuote } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useT } from '../i18n/index.ts';
import { insertMark, type Mark } from './markdown-marks.ts';
import { Markdown } from './Markdown.tsx';
import classes from './MarkdownEditor.module.css';

interface MarkdownEditorProps extends Omit<TextareaProps, 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
}

const tools: readonly { mark: Mark; icon: typeof IconBold }[] = [
  { mark: 'bold', icon: IconBold },
  { mark: 'italic', icon: IconItalic },
  { mark: 'link', icon: IconLink },
  { mark: 'list', icon: IconList },
  { mark: 'quote', icon: IconQuote },
];

function Tools({ onMark, disabled }: { onMark: (mark: Mark) => void; disabled: boolean }) {
  const t = useT();
  return (
    <div className={classes['tools']} role="group" aria-label={t('markdown.tools')}>
      {tools.map(({ mark, icon: Icon }) => (
        <Tooltip key={mark} label={t(`markdown.${mark}`)}>
          <ActionIcon size={36} disabled={disabled} aria-label={t(`markdown.${mark}`)} onClick={() => onMark(mark)}><Icon size={18} stroke={1.7} /></ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}

/** A text area for Markdown: a few marks at hand, and how it will look. Takes what a text area takes, `{...form.getInputProps('body')}` too. */
export function MarkdownEditor({ value, onChange, label, description, error, required, ...area }: MarkdownEditorProps) {
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  const [preview, setPreview] = useState(false);
  const mark = (kind: Mark) => {
    const node = field.current;
    if (!node) return;
    const next = insertMark(kind, value, node.selectionStart, node.selectionEnd, t('markdown.linkText'));
    onChange(next.text);
    requestAnimationFrame(() => {
      node.focus();
      node.setSelectionRange(next.from, next.to);
    });
  };
  const bar = (
    <span className={classes['bar']}>
      <Tools onMark={mark} disabled={preview} />
      <SegmentedControl size="xs" value={preview ? 'preview' : 'write'} onChange={chosen => setPreview(chosen === 'preview')} data={[{ value: 'write', label: t('markdown.write') }, { value: 'preview', label: t('markdown.preview') }]} />
    </span>
  );
  return (
    <div>
      <Textarea
        ref={field}
        label={label}
        description={description}
        error={error}
        required={required ?? false}
        minRows={4}
        maxRows={16}
        dir="auto"
        {...area}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        inputContainer={children => <>{bar}{preview ? <div className={classes['preview']}>{value.trim() ? <Markdown>{value}</Markdown> : t('markdown.empty')}</div> : children}</>}
      />
    </div>
  );
}
