import { ActionIcon, Menu } from '@mantine/core';
import { ChangeIdeaStageDocument, IdeaDocument, RestoreIdeaDocument, WithdrawIdeaDocument, type IdeaStage } from '@cohortium/schema';
import { IconDots, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { execute, gqlQuery } from '../../shared/graphql/index.ts';
import { useT } from '../../shared/i18n/index.ts';
import { toast } from '../../shared/ui/toast.ts';
import { useOrSay } from '../../shared/ui/use-or-say.ts';
import { stages } from './idea-search.ts';
import { refreshLists, type WholeIdea } from './queries.ts';
import { useIdeaChange } from './use-idea-change.ts';
import classes from './IdeaActions.module.css';

/** Takes the idea back and leads to the list; the toast brings both back. */
function useWithdraw({ id }: WholeIdea): () => void {
  const t = useT('ideas');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const restore = async () => {
    const { restoreIdea } = await execute(RestoreIdeaDocument, { id });
    queryClient.setQueryData(gqlQuery(IdeaDocument, { id }).queryKey, { idea: restoreIdea });
    await Promise.all([refreshLists(queryClient), navigate({ to: '/ideas/$id', params: { id } })]);
    toast(t('page.restored'));
  };
  const withdraw = async () => {
    await execute(WithdrawIdeaDocument, { id });
    await navigate({ to: '/ideas' });
    queryClient.removeQueries({ queryKey: gqlQuery(IdeaDocument, { id }).queryKey });
    await refreshLists(queryClient);
    toast(t('page.withdrawn'), () => orSay(restore()));
  };
  return () => orSay(withdraw());
}

/** What else may be done with an idea: its stage, its text, its link, its end. */
export function IdeaActions({ idea }: { idea: WholeIdea }) {
  const t = useT('ideas');
  const navigate = useNavigate();
  const change = useIdeaChange();
  const withdraw = useWithdraw(idea);
  const orSay = useOrSay();
  const setStage = (stage: IdeaStage) => void change(ChangeIdeaStageDocument, { input: { id: idea.id, stage } }, answer => answer.changeIdeaStage, { text: t('page.stageChanged', { stage: t(`stage.${stage}`) }) });
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(`/ideas/${idea.id}`, location.origin).href);
    toast(t('page.shared'));
  };
  const { edit, lead, withdraw: mayWithdraw } = idea.viewerCan;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target><ActionIcon variant="default" aria-label={t('page.more')}><IconDots size={20} stroke={1.6} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {edit && <Menu.Item leftSection={<IconPencil size={20} stroke={1.6} />} onClick={() => void navigate({ to: '/ideas/$id/edit', params: { id: idea.id } })}>{t('page.edit')}</Menu.Item>}
        <Menu.Item leftSection={<IconLink size={20} stroke={1.6} />} onClick={() => orSay(copy())}>{t('page.share')}</Menu.Item>
        {lead && <Menu.Label>{t('page.stageChange')}</Menu.Label>}
        {lead && (
          <Menu.RadioGroup value={idea.stage} onChange={value => setStage(stages.find(stage => stage === value) ?? idea.stage)}>
            {stages.map(stage => <Menu.RadioItem key={stage} value={stage} closeMenuOnClick>{t(`stage.${stage}`)}</Menu.RadioItem>)}
          </Menu.RadioGroup>
        )}
        {mayWithdraw && <Menu.Divider />}
        {mayWithdraw && <Menu.Item className={classes['grave'] ?? ''} leftSection={<IconTrash size={20} stroke={1.6} />} onClick={withdraw}>{t('page.withdraw')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
