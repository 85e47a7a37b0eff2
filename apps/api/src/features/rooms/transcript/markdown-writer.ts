import type { RoomMessage } from '@cohortium/contract';
import { formatDate } from '@cohortium/i18n';
import { aboutFile, addressOf, askerOf, dayOf, dayTurns, markedBy, nameOf, optionsOf, timeOf, traceOf, type Transcript, type Writer } from './transcript.ts';

/** A name or title within Markdown: none of its characters marks anything up. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!]/g, character => `\\${character}`).replace(/\s+/g, ' ').trim();
/** Words of a person: a heading or rule of theirs must not become the transcript's. */
const quoted = (text: string): string => text.split('\n').map(line => `> ${line}`.trimEnd()).join('\n');

const filesOf = ({ attachments }: RoomMessage, transcript: Transcript): string => attachments.map(file => `- [${plain(aboutFile(transcript, file))}](${addressOf(transcript, file)})`).join('\n');

const section = (title: string, lines: readonly string[]): string => (lines.length ? `## ${title}\n\n${lines.join('\n\n')}\n\n` : '');

function highlights(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('highlight.title'), transcript.highlights.map(highlight =>
    `**${words.t(`highlight.kind.${highlight.as}`)}** · ${plain(nameOf(transcript, highlight.about.authorId))} · ${markedBy(transcript, highlight)}\n\n${quoted(highlight.about.text)}`));
}

function questions(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('transcript.questions'), transcript.questions.map(question =>
    `**${plain(askerOf(transcript, question))}** · ${words.t(`transcript.question.${question.state}`)} · ${words.t('present.votes', { count: question.votes, number: question.votes })}\n\n${quoted(question.text)}`));
}

function polls(transcript: Transcript): string {
  const { words } = transcript;
  return section(words.t('transcript.polls'), transcript.polls.map(poll =>
    `**${plain(poll.question)}** · ${words.t('present.voters', { count: poll.voters, number: poll.voters })}\n\n${optionsOf(poll).map((option, at) => `- ${plain(option)}${poll.tally ? `: ${poll.tally[at] ?? 0}` : ''}`).join('\n')}`));
}

export function markdownWriter(): Writer {
  const turns = dayTurns();
  return {
    begin: transcript => {
      const { room, words, madeAt, zone } = transcript;
      const made = words.t('transcript.madeAt', { date: formatDate(madeAt, words.language, 'full', zone), zone });
      return `# ${plain(room.title)}\n\n${made}\n\n${highlights(transcript)}${questions(transcript)}${polls(transcript)}## ${words.t('transcript.messages')}\n\n`;
    },
    message: (message, transcript) => {
      const day = dayOf(transcript, message.createdAt);
      const heading = turns(day) ? `### ${day}\n\n` : '';
      const trace = traceOf(message, transcript);
      const by = message.state === 'HIDDEN' ? '' : ` **${plain(nameOf(transcript, message.authorId))}**`;
      const answer = message.replyTo?.authorId ? ` (${transcript.words.t('transcript.replyTo', { name: plain(nameOf(transcript, message.replyTo.authorId)), number: message.replyTo.seq })})` : '';
      const edited = message.editedAt ? ` ${transcript.words.t('message.edited')}` : '';
      return `${heading}${message.seq}. ${timeOf(transcript, message.createdAt)}${by}${answer}${edited}\n\n${[trace === null ? message.body : `*${trace}*`, filesOf(message, transcript)].filter(Boolean).map(quoted).join('\n>\n')}\n\n`;
    },
    end: () => '',
  };
}
