import { Button, Menu, Textarea } from '@mantine/core';
import { AskForOpeningDocument, CloseOpeningDocument, ReopenOpeningDocument, WithdrawFromOpeningDocument, type SecondmentOutcome, type WholeOpeningFragment } from '@cohortium/schema';
import { IconChevronDown } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGqlMutation } from '../../shared/graphql/index.ts';
import { Name, useT } from '../../shared/i18n/index.ts';
import { LinkButton, TextLink } from '../../shared/ui/links.tsx';
import { Markdown } from '../../shared/ui/Markdown.tsx';
import { PageHeader } from '../../shared/ui/PageHeader.tsx';
import { PersonCard } from '../../shared/ui/PersonCard.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { SectorBadge } from '../../shared/ui/SectorBadge.tsx';
import { SkillList } from '../../shared/ui/SkillList.tsx';
import { toast } from '../../shared/ui/toast.ts';
import { TieButton } from '../connections/index.ts';
import { Asks, Candidates } from './Interested.tsx';
import { Fit } from './Fit.tsx';
import { Term } from './OpeningCard.tsx';
import { openingQuery } from './queries.ts';
import { useOpeningChange } from './use-opening-change.ts';
import classes from './Tours.module.css';

const outcomes: readonly SecondmentOutcome[] = ['FILLED', 'NOT_FILLED', 'WITHDRAWN'];

/** An opening: what, where, when and for whom; to ask for it, or (one's own) to see who would take it and who might. */
export function OpeningPage({ id }: { id: string }) {
  const t = useT('secondments');
  const { data: { secondmentOpening: opening } } = useSuspenseQuery(openingQuery(id));
  const { title, lang, organisation, place, about, skills, contact, fit, viewerCan, outcome } = opening;
  return (
    <>
      <PageHeader
        title={title}
        heading={<span lang={lang}>{title}</span>}
        above={<TextLink to="/tours">{t('title')}</TextLink>}
        lead={<><Name>{organisation.name}</Name>{place && <> · <bdi>{place}</bdi></>} <SectorBadge sector={organisation.sector} /></>}
        action={viewerCan.edit ? <OwnerMenu opening={opening} /> : undefined}
      />
      {outcome && <p><b>{t(`outcome.${outcome}`)}</b></p>}
      <dl className={classes['terms']}>
        <dt>{t('when')}</dt><dd><Term term={opening} /></dd>
        <dt>{t('looksFor')}</dt><dd><SkillList skills={skills} show={8} /></dd>
      </dl>
      {!viewerCan.edit && !outcome && <Fit fit={fit} mine />}
      <div dir="auto" lang={lang}><Markdown>{about}</Markdown></div>
      {!viewerCan.edit && (viewerCan.ask || opening.myAsk) && <Section title={t('ask.title')}><Ask opening={opening} /></Section>}
      {viewerCan.edit && <Section title={t('asks.title')}><Asks opening={opening} /></Section>}
      {viewerCan.edit && !outcome && <Section title={t('candidates.title')}><Candidates opening={opening} /></Section>}
      {contact && !viewerCan.edit && <Section title={t('contact')}><PersonCard person={{ ...contact, offers: [] }} actions={<TieButton member={contact} />} /></Section>}
    </>
  );
}

function OwnerMenu({ opening: { id, outcome } }: { opening: WholeOpeningFragment }) {
  const t = useT('secondments');
  const { keep, onFailed } = useOpeningChange();
  const reopen = useGqlMutation(ReopenOpeningDocument, { onDone: answer => keep(answer.reopenOpening), onFailed });
  const close = useGqlMutation(CloseOpeningDocument, { onDone: answer => {
    keep(answer.closeOpening);
    toast(t('close.done'), () => reopen.mutate({ id }));
  }, onFailed });
  return (
    <div className={classes['row']}>
      <LinkButton to="/tours/$id/edit" params={{ id }} variant="default" mih={44}>{t('edit')}</LinkButton>
      {outcome ? <Button variant="default" mih={44} loading={reopen.isPending} onClick={() => reopen.mutate({ id })}>{t('close.reopen')}</Button> : (
        <Menu position="bottom-end">
          <Menu.Target><Button variant="default" mih={44} loading={close.isPending} rightSection={<IconChevronDown size={18} />}>{t('close.label')}</Button></Menu.Target>
          <Menu.Dropdown>{outcomes.map(one => <Menu.Item key={one} onClick={() => close.mutate({ id, outcome: one })}>{t(`close.${one}`)}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

function Ask({ opening: { id, myAsk } }: { opening: WholeOpeningFragment }) {
  const t = useT('secondments');
  const [note, setNote] = useState('');
  const { keep, onFailed } = useOpeningChange();
  const ask = useGqlMutation(AskForOpeningDocument, { onDone: answer => keep(answer.askForOpening), onFailed });
  const withdraw = useGqlMutation(WithdrawFromOpeningDocument, { onDone: answer => keep(answer.withdrawFromOpening), onFailed });
  if (myAsk) {
    return (
      <div className={classes['row']} role="status">
        <span>{t(`asked.${myAsk.state}`)}</span>
        {myAsk.state === 'ASKED' && <Button variant="subtle" mih={44} loading={withdraw.isPending} onClick={() => withdraw.mutate({ openingId: id })}>{t('ask.withdraw')}</Button>}
      </div>
    );
  }
  return (
    <form className={classes['form']} onSubmit={event => {
      event.preventDefault();
      ask.mutate({ openingId: id, note });
    }}>
      <Textarea size="md" label={t('ask.note')} description={t('ask.hint')} autosize minRows={3} maxLength={600} value={note} onChange={event => setNote(event.currentTarget.value)} />
      <div><Button type="submit" mih={44} loading={ask.isPending}>{t('ask.send')}</Button></div>
    </form>
  );
}
