import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useT } from '../../shared/i18n/index.ts';
import { LinkButton } from '../../shared/ui/links.tsx';
import { Section } from '../../shared/ui/Section.tsx';
import { firstSteps, useBeginning, type Beginning, type FirstStep } from './first-steps.ts';
import classes from './FirstSteps.module.css';

/** For whoever runs a programme that has just begun: what makes it useful, in its order, with a button for what comes next. */
export function FirstSteps() {
  const t = useT('home');
  const beginning = useBeginning();
  if (!beginning) return null;
  const { programme, done } = beginning;
  const next = firstSteps.find(step => !done[step]);
  return (
    <Section title={t('begin.title')}>
      <p className={classes['lead']}>{programme ? t('begin.lead', { programme: `\u2068${programme.name}\u2069` }) : t('begin.leadNone')}</p>
      <ol className={classes['steps']}>
        {firstSteps.map((step, at) => (
          <li key={step} className={classes['step']} aria-current={step === next ? 'step' : undefined}>
            {done[step] ? <IconCircleCheckFilled size={24} className={classes['tick']} aria-hidden /> : <span className={classes['number']} aria-hidden>{at + 1}</span>}
            <p className={classes['name']}>{t(`begin.${step}.name`)}{done[step] && <span className="unseen"> {t('begin.done')}</span>}</p>
            {step === next && <div className={classes['next']}><p>{t(`begin.${step}.why`)}</p><Go step={step} programme={programme} /></div>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Go({ step, programme }: { step: FirstStep; programme: Beginning['programme'] }) {
  const t = useT('home');
  const label = t(`begin.${step}.do`);
  if (!programme) return <LinkButton to="/programmes">{label}</LinkButton>;
  if (step === 'cohort') return <LinkButton to="/programmes/$slug" params={{ slug: programme.slug }}>{label}</LinkButton>;
  return <LinkButton to="/staff/$programme" params={{ programme: programme.slug }} search={step === 'invite' ? {} : { tab: 'suggestions' }} {...(step === 'ask' && { hash: 'questions' })} {...(step === 'first' && { hash: 'first' })}>{label}</LinkButton>;
}
