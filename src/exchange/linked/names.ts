/**
 * The names (IRIs) of things, as against the pages that speak of them. They are addresses of this site, which lead to
 * the page; a statute's is built like an ELI but is not an official one.
 */
import type { Organ } from '../../answers/index.ts';
import type { Department, Law, Matter, Town } from '../../register/index.ts';
import type { Context } from '../json.ts';

type Url = Pick<Context, 'url'>;

export const serviceName = ({ id }: Pick<Matter, 'id'>, { url }: Url) =>
  url(`/matters/${id}/#service`);
export const townName = ({ id }: Pick<Town, 'id'>, { url }: Url) => url(`/towns/${id}/#organ`);
export const departmentName = ({ id }: Pick<Department, 'id'>, { url }: Url) =>
  url(`/departments/${id}/#organ`);
export const countyName = ({ url }: Url) => url('/#government');

/** Whichever an organ is; a station stands on the page of its department. */
export function organName(organ: Pick<Organ, 'kind' | 'id' | 'department'>, context: Url): string {
  const { url } = context;
  switch (organ.kind) {
    case '乡镇':
      return townName(organ, context);
    case '派驻机构':
      return url(`/departments/${organ.department}/#${organ.id}`);
    case '部门':
      return departmentName(organ, context);
    case '县政府':
      return countyName(context);
    default:
      return organ.kind satisfies never;
  }
}

/** The statute as such, without a version. */
export const lawName = ({ id }: Pick<Law, 'id'>, { url }: Url) => url(`/laws/${id}/#law`);
/** The statute as it reads from a day on. */
export const versionName = (law: Pick<Law, 'id'>, from: string, context: Url) =>
  `${lawName(law, context)}-${from}`;
/** One article. Its number is Chinese, so it is written with percent signs to be an IRI and a URI alike. */
export const articleName = (law: Pick<Law, 'id'>, article: string, context: Url) =>
  `${lawName(law, context)}-${encodeURIComponent(article)}`;
