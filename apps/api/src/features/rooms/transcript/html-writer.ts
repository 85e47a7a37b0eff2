import type { RoomMessage } from '@cohortium/contract';
import { directionOf, formatDate } from '@cohortium/i18n';
import { micromark } from 'micromark';
import { escaped } from '../../../kernel/words/html.ts';
import { aboutFile, addressOf, askerOf, dayOf, dayTurns, markedBy, nameOf, optionsOf, timeOf, traceOf, type Transcript, type Writer } from './transcript.ts';

/** Self-contained: no script, nothing fetched; on paper black on white, a message never torn where it can be helped. */
const style = `:root{color-scheme:light}body{max-inline-size:46rem;margin:2rem auto;padding-inline:1rem;font:16px/1.5 "Noto Sans","Noto Sans Hebrew",system-ui,sans-serif;color:#14201f;background:#fff}
h1{font-size:1.75rem;line-height:1.25}h2{margin-block:2.5rem 1rem;font-size:1.25rem}h3{margin-block:2rem .75rem;font-size:1rem;color:#525e5d}a{color:#0b5e66}p{margin:0}
article{display:grid;grid-template-columns:4rem minmax(0,1fr);gap:0 1rem;margin-block:.75rem;break-inside:avoid}time,.quiet{color:#525e5d;font-size:.875rem}.body>*{margin:0}.body>*+*{margin-block-start:.5rem}
.body{overflow-wrap:anywhere}.body p{white-space:pre-line}pre{white-space:pre-wrap}.mark{margin-block:1rem;padding-inline-start:1rem;border-inline-start:3px solid #0b5e66;break-inside:avoid}.kind{color:#0b5e66;font-weight:600}
article:target{background:#e0eff0}@page{margin:18mm}@media print{body{margin:0;font-size:11pt}a{color:inherit}}`.replaceAll('\n', '');

/** What people write as Markdown, without HTML, headings and pictures: a page on its own fetches nothing from elsewhere. */
const bodyOf = (text: string): string => micromark(text, { extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'labelStartImage', 'headingAtx', 'setextUnderline'] } }] });
const said = (text: string, lang: string): string => `<div class="body" lang="${escaped(lang)}" dir="auto">${bodyOf(text)}</div>`;
const name = (text: string): string => `<bdi>${escaped(text)}</bdi>`;
const section = (title: string, blocks: readonly string[]): string => (blocks.length ? `<section><h2>${escaped(title)}</h2>${blocks.join('')}</section>` : '');

function highlights(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('highlight.title'), transcript.highlights.map(highlight => `<div class="mark"><p class="kind">${escaped(words.t(`highlight.kind.${highlight.as}`))}</p>${said(highlight.about.text, highlight.about.lang)}
    <p class="quiet">${name(nameOf(transcript, highlight.about.authorId))} · ${escaped(markedBy(transcript, highlight))}${highlight.about.seq === null ? '' : ` · <a href="#m${highlight.about.seq}">${escaped(words.t('highlight.goTo'))}</a>`}</p></div>`));
}

function questions(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('transcript.questions'), transcript.questions.map(question => `<div class="mark"><p lang="${escaped(question.lang)}" dir="auto">${escaped(question.text)}</p>
    <p class="quiet">${name(askerOf(transcript, question))} · ${escaped(words.t(`transcript.question.${question.state}`))} · ${escaped(words.t('present.votes', { count: question.votes, number: question.votes }))}</p></div>`));
}

function polls(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('transcript.polls'), transcript.polls.map(poll => `<div class="mark"><p lang="${escaped(poll.lang)}" dir="auto">${escaped(poll.question)}</p>
    <ul>${optionsOf(poll).map((option, at) => `<li><span dir="auto">${escaped(option)}</span>${poll.tally ? `: ${poll.tally[at] ?? 0}` : ''}</li>`).join('')}</ul><p class="quiet">${escaped(words.t('present.voters', { count: poll.voters, number: poll.voters }))}</p></div>`));
}

const files = ({ attachments }: RoomMessage, transcript: Transcript): string =>
  attachments.length ? `<ul>${attachments.map(file => `<li><a href="${escaped(addressOf(transcript, file))}"><bdi>${escaped(aboutFile(transcript, file))}</bdi></a></li>`).join('')}</ul>` : '';

function article(message: RoomMessage, transcript: Transcript): string {
  const trace = traceOf(message, transcript);
  const by = message.state === 'HIDDEN' ? '' : `<strong>${name(nameOf(transcript, message.authorId))}</strong>`;
  const { replyTo } = message;
  const answer = replyTo?.authorId ? ` <a class="quiet" href="#m${replyTo.seq}">${escaped(transcript.words.t('transcript.replyTo', { name: nameOf(transcript, replyTo.authorId), number: replyTo.seq }))}</a>` : '';
  const edited = message.editedAt ? ` <span class="quiet">${escaped(transcript.words.t('message.edited'))}</span>` : '';
  const body = trace === null ? (message.body && said(message.body, message.lang)) + files(message, transcript) : `<p class="quiet"><em>${escaped(trace)}</em></p>`;
  return `<article id="m${message.seq}"><time datetime="${message.createdAt}">${escaped(timeOf(transcript, message.createdAt))}</time><div><p>${by}${answer}${edited}</p>${body}</div></article>\n`;
}

export function htmlWriter(): Writer {
  const turns = dayTurns();
  return {
    begin: transcript => {
      const { room, words, madeAt, zone } = transcript;
      const made = words.t('transcript.madeAt', { date: formatDate(madeAt, words.language, 'full', zone), zone });
      return `<!doctype html><html lang="${words.language}" dir="${directionOf(words.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escaped(room.title)} – ${escaped(words.t('transcript.title'))}</title><style>${style}</style></head><body><header><h1 dir="auto">${escaped(room.title)}</h1><p class="quiet">${escaped(made)}</p></header><main>${highlights(transcript)}${questions(transcript)}${polls(transcript)}
<section><h2>${escaped(words.t('transcript.messages'))}</h2>\n`;
    },
    message: (message, transcript) => {
      const day = dayOf(transcript, message.createdAt);
      return `${turns(day) ? `<h3>${escaped(day)}</h3>` : ''}${article(message, transcript)}`;
    },
    end: () => '</section></main></body></html>\n',
  };
}
