import { Link, useSearch } from '@tanstack/react-router';
import type { Shape } from '../../api/shapes.js';
import classes from './relations.module.css';

/** Another case by its number and subject; leads there. */
export const CaseLink = ({ of: { id, number, subject } }: { of: Omit<Shape<'RelatedCaseView'>, 'state'> }) => (
  <Link
    to="/cases/$caseId"
    params={{ caseId: id }}
    search={useSearch({ strict: false }) as never}
    className={classes.link}
    preload={false}
  >
    #{number} <bdi>{subject}</bdi>
  </Link>
);
