import { IconPlus, IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import { useActions } from '../../keys/actions.js';
import { Confirm } from '../../settings/pattern/confirm.js';
import { Listing, wholeList } from '../../ui/listing.js';
import { nameIn, usePeople } from '../../settings/pattern/reads.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { money } from '../../text/money.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { AnswerTerms } from './answer-terms.js';
import { RouteDialog } from './route-dialog.js';
import { RouteTrial } from './route-trial.js';
import classes from './settings.module.css';
import { t } from './text.js';

type Route = Shape<'ApprovalRouteView'>;

/** Who is asked for a yes: for what, from which sum on, how many of them, and who next. */
export default function RouteList() {
  const [asked, setAsked] = useState<{ change?: Route; retire?: Route }>();
  const people = usePeople();
  const { data } = reads.useQuery('get', '/api/v1/policies', { params: { query: { limit: 100 } } });
  const policies = data?.items ?? [];
  const routes = reads.useQuery('get', '/api/v1/approval-routes', {});
  const changed = useChanged('/api/v1/approval-routes');
  const close = (): void => setAsked(undefined);
  const names = (ids: readonly string[], nobody: string): string =>
    ids.length === 0 ? nobody : ids.map((id) => nameIn(people, id)).join(', ');
  useActions([{ id: 'settings.add', group: t('routes'), label: t('addRoute'), keys: 'n', run: () => setAsked({}) }]);
  return (
    <Page
      title={t('routes')}
      lead={t('routesLead')}
      acts={
        <Button look="main" icon={<IconPlus />} keys="n" onClick={() => setAsked({})}>
          {t('addRoute')}
        </Button>
      }
    >
      <Listing
        list={wholeList(routes)}
        label={t('routes')}
        columns={[t('forWhat'), t('fromSum'), t('whoIsAsked'), t('howMany'), t('andThen')]}
        keyOf={({ id }) => id}
        cells={(route) => [
          route.policyId ? nameIn(policies, route.policyId) : t('everyPolicy'),
          route.currency ? money({ amount: route.amountFrom, currency: route.currency }) : t('anySum'),
          names(route.approvers, t('anyManager')),
          t(route.mode === 'all' && route.approvers.length !== 1 ? 'allOfThem' : 'oneOfThem'),
          names(route.escalateTo, t('everyOther')),
        ]}
        acts={(route) => (
          <>
            <Button size="small" onClick={() => setAsked({ change: route })}>
              {t('change')}
            </Button>{' '}
            <Button size="small" look="danger" onClick={() => setAsked({ retire: route })}>
              {t('retireRoute')}
            </Button>
          </>
        )}
        empty={{ icon: <IconRoute />, title: t('noRoutes'), words: t('noRoutesWords') }}
      />
      <div className={classes.cards}>
        <RouteTrial policies={policies} people={people} />
        <AnswerTerms />
      </div>
      {asked && !asked.retire && (
        <RouteDialog route={asked.change} policies={policies} people={people} onClose={close} />
      )}
      {asked?.retire && (
        <Confirm
          title={t('retireRouteTitle')}
          act={t('retireRoute')}
          done={t('routeRetired')}
          send={() =>
            answerOf(
              api.DELETE('/api/v1/approval-routes/{id}', {
                params: { path: { id: asked.retire!.id }, header: asRead(asked.retire!) },
              }),
            ).then(changed)
          }
          onClose={close}
        >
          <p>{t('retireRouteWords')}</p>
        </Confirm>
      )}
    </Page>
  );
}
