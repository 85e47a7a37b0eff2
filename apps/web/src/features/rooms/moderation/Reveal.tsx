import { ProgrammeReportsDocument, RevealAskerDocument, RoomReportsDocument } from '@cohortium/schema';
import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { execute, refresh } from '../../../shared/graphql/index.ts';
import { useT } from '../../../shared/i18n/index.ts';
import { useOrSay } from '../../../shared/ui/use-or-say.ts';

/** Names who asked an anonymous question to who judges a report of it; asked twice, since it cannot be taken back. */
export function Reveal({ id }: { id: string }) {
  const t = useT('moderation');
  const [opened, { open, close }] = useDisclosure(false);
  const queryClient = useQueryClient();
  const orSay = useOrSay();
  const reveal = () => {
    close();
    orSay(execute(RevealAskerDocument, { id }).finally(() => refresh(queryClient, RoomReportsDocument, ProgrammeReportsDocument)));
  };
  return (
    <>
      <Button variant="default" onClick={open} aria-haspopup="dialog">{t('reports.reveal')}</Button>
      <Modal opened={opened} onClose={close} title={t('reports.reveal')} closeButtonProps={{ 'aria-label': t('common:action.close') }}>
        <p>{t('reports.revealText')}</p>
        <Button fullWidth h={48} onClick={reveal}>{t('reports.revealDo')}</Button>
      </Modal>
    </>
  );
}
