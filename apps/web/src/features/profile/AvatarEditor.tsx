import { avatarLimits, failure } from '@cohortium/contract';
import { MyProfileDocument, RemoveAvatarDocument, ViewerDocument } from '@cohortium/schema';
import { Button, FileButton, Modal, Slider } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Area, Point } from 'react-easy-crop';
import { refresh, useGqlMutation } from '../../shared/graphql/index.ts';
import { useReasonText, useT } from '../../shared/i18n/index.ts';
import { styleNonce } from '../../shared/theme/nonce.ts';
import { Avatar } from '../../shared/ui/Avatar.tsx';
import { ThreadLoader } from '../../shared/ui/ThreadLoader.tsx';
import { toast, toastError } from '../../shared/ui/toast.ts';
import classes from './Profile.module.css';

const Cropper = lazy(() => import('react-easy-crop'));

interface AvatarEditorProps {
  person: { id: string; name: string; avatarUrl: string | null };
}

async function send(picture: File, area: Area): Promise<void> {
  const form = new FormData();
  for (const [field, part] of Object.entries({ left: area.x, top: area.y, width: area.width, height: area.height })) form.set(field, String(part / 100));
  form.set('picture', picture);
  const response = await fetch('/avatars', { method: 'POST', body: form, credentials: 'same-origin' });
  if (response.ok) return;
  const told = failure.safeParse(await response.json().catch(() => null));
  throw new Refused(told.success ? (told.data.fields?.[0] ?? told.data) : { reason: 'common:error.internal', args: {} });
}

class Refused extends Error {
  readonly reason: string;
  readonly args: Record<string, string | number>;
  constructor({ reason, args }: { reason: string; args: Record<string, string | number> }) {
    super(reason);
    this.reason = reason;
    this.args = args;
  }
}

/** One's picture: chosen, cut to a square, sent; or taken away again. */
export function AvatarEditor({ person }: AvatarEditorProps) {
  const t = useT('people');
  const queryClient = useQueryClient();
  const [picture, setPicture] = useState<File | null>(null);
  const removal = useGqlMutation(RemoveAvatarDocument, { refreshes: [MyProfileDocument, ViewerDocument] });
  const choose = (file: File | null) => (file && file.size > avatarLimits.bytes ? toastError(t('error.pictureTooLarge', { max: avatarLimits.bytes / 1024 / 1024 })) : setPicture(file));
  const done = () => {
    setPicture(null);
    toast(t('action.saved'));
    void refresh(queryClient, MyProfileDocument, ViewerDocument);
  };
  return (
    <div className={classes['avatar']}>
      <Avatar id={person.id} name={person.name} src={person.avatarUrl && `${person.avatarUrl}?size=256`} size={88} />
      <FileButton accept="image/jpeg,image/png,image/webp,image/avif,image/gif" onChange={choose}>
        {props => <Button variant="default" {...props}>{t(person.avatarUrl ? 'picture.change' : 'picture.add')}</Button>}
      </FileButton>
      {person.avatarUrl && <Button variant="subtle" loading={removal.isPending} onClick={() => removal.mutate({})}>{t('picture.remove')}</Button>}
      {picture && <CropDialog picture={picture} onDone={done} onClose={() => setPicture(null)} />}
    </div>
  );
}

function CropDialog({ picture, onDone, onClose }: { picture: File; onDone: () => void; onClose: () => void }) {
  const t = useT('people');
  const reasonText = useReasonText();
  const [address, setAddress] = useState<string>();
  const [crop, setCrop] = useState<Point>({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Area>();
  const [sending, setSending] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const save = async () => {
    if (!area) return;
    setSending(true);
    try {
      await send(picture, area);
      onDone();
    } catch (error) {
      toastError(error instanceof Refused ? reasonText(error.reason, error.args) : reasonText('common:error.network'));
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('picture.crop')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className={classes['crop']}>
        <Suspense fallback={<ThreadLoader />}>
          {address && <Cropper image={address} crop={crop} zoom={zoom} aspect={1} cropShape="round" nonce={styleNonce} onCropChange={setCrop} onZoomChange={setZoom} onCropComplete={setArea} />}
        </Suspense>
      </div>
      <Slider mt="md" min={1} max={4} step={0.05} value={zoom} onChange={setZoom} label={null} thumbLabel={t('picture.zoom')} />
      <div className={classes['buttons']}>
        <Button loading={sending} disabled={!area} onClick={() => void save()}>{t('picture.save')}</Button>
        <Button variant="default" onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </Modal>
  );
}
