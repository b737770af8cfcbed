import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Card, Facts } from '../../cases/context/card.js';
import { absolute } from '../../time/times.js';
import { FactLines } from '../fact-lines.js';
import { bentWords } from '../bent-words.js';
import { sumWords } from '../money-words.js';
import { NearMisses, type RawMiss } from '../near-misses.js';
import sheet from '../sheet.module.css';
import { t } from '../ledger/text.js';
import { authorityWords, faultWords, outcomeWords, reasonWords, remedyWords } from '../words.js';
import { Attachments } from './attachments.js';
import { LikeCases } from './like-cases.js';
import { Moments } from './moments.js';
import { SealCard } from './seal-card.js';
import { Trace, type RawTrace } from './trace.js';

/** Everything that speaks for and against one exception, as it stood then. */
export function Evidence({ evidence }: { evidence: Shape<'EvidenceView'> }) {
  const { exception, rule, decision, verdicts } = evidence;
  return (
    <article className={sheet.sheet}>
      <header className={sheet.head}>
        <div className={sheet.title}>
          <h1 className={sheet.sum}>
            {exception.value
              ? t('sumOf', { sum: sumWords(exception.value), remedy: remedyWords(exception.remedy) })
              : remedyWords(exception.remedy)}
          </h1>
          <p className={sheet.facts}>
            <time dateTime={exception.grantedAt}>{absolute(exception.grantedAt)}</time>
            <Link to="/cases/$caseId" params={{ caseId: exception.case.id }}>
              {t('caseNumber', { number: exception.case.number ?? '–' })}
            </Link>
            <span dir="auto">{exception.customer.name ?? t('erased')}</span>
          </p>
        </div>
      </header>
      <section aria-label={t('ruleThen')}>
        <h2 className={sheet.soft}>
          {t('ruleThen')}: <span dir="auto">{exception.policy.name}</span>,{' '}
          {t('versionNumber', { version: rule.version })}
          {exception.row && ` · ${exception.row}`}
        </h2>
        <p className={sheet.says} dir="auto">
          {exception.ruleSays}
        </p>
        <p className={sheet.soft} dir="auto">
          {rule.purpose}
        </p>
        <div className={sheet.note}>
          <strong>{t('flexed')}</strong>
          <p dir="auto">{bentWords(exception)}</p>
          {bentWords(exception) !== exception.flexed && (
            <p className={sheet.soft} lang="en">
              {t('asSealed', { words: exception.flexed })}
            </p>
          )}
        </div>
      </section>
      <div className={sheet.parts}>
        <Card title={t('byWhatRight')}>
          <Facts
            facts={[
              [t('facet_authority'), authorityWords(exception.authority)],
              [t('facet_requester'), exception.requester.name ?? t('erased')],
              [t('facet_team'), exception.team],
              [t('facet_reason'), reasonWords(exception.reason)],
              [t('why'), exception.why],
              [t('facet_partyAtFault'), exception.partyAtFault && faultWords(exception.partyAtFault)],
              [t('facet_partner'), exception.partner?.name],
              [t('ruleSince'), rule.effectiveFrom && absolute(rule.effectiveFrom)],
              [t('changeNote'), rule.changeNote],
            ]}
          />
        </Card>
        <Card title={t('verdicts')}>
          {verdicts.length === 0 && <p className={sheet.soft}>{t('noVerdicts')}</p>}
          <ul className={sheet.lines}>
            {verdicts.map((said) => (
              <li key={`${said.by.id} ${said.at}`} className={sheet.line}>
                <span>
                  {t(said.verdict === 'grant' ? 'saidYes' : 'saidNo')}:{' '}
                  <span dir="auto">{said.by.name ?? t('erased')}</span>
                  {said.inPlaceOf.id !== said.by.id &&
                    ` ${t('inPlaceOf', { name: said.inPlaceOf.name ?? t('erased') })}`}
                </span>
                <time dateTime={said.at} className={sheet.soft}>
                  {absolute(said.at)}
                </time>
                {said.note && <span dir="auto">{said.note}</span>}
              </li>
            ))}
          </ul>
        </Card>
        <SealCard seal={evidence.seal} caseId={exception.case.id} />
        <Card title={t('becameOfIt')}>
          <Facts
            facts={[
              [t('facet_pulse'), exception.outcome?.pulse ?? t('nothingYet')],
              [
                t('facet_repeated'),
                exception.outcome ? t(exception.outcome.repeatComplaintId ? 'yes' : 'no') : t('nothingYet'),
              ],
              [
                t('orderedAgain'),
                exception.outcome?.orderedAgainAt ? absolute(exception.outcome.orderedAgainAt) : t('nothingYet'),
              ],
            ]}
          />
        </Card>
        <Card title={t('factsOfDecision')}>
          <FactLines facts={decision.facts} />
        </Card>
        <Card title={t('traceTitle', { outcome: outcomeWords(decision.outcome) })}>
          <Trace rows={decision.trace as unknown as RawTrace[]} />
        </Card>
        <Card title={t('nearMisses')}>
          <NearMisses misses={(decision.nearMisses as unknown as RawMiss[] | null) ?? []} />
        </Card>
        <LikeCases decisionId={decision.id} />
        <Attachments files={evidence.attachments} />
        <div className={sheet.wide}>
          <Moments moments={evidence.timeline} />
        </div>
      </div>
    </article>
  );
}
