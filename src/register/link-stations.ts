/** Links 派驻机构 to their departments, towns and matters. */
import type { StationRecord } from '../schema/index.ts';
import { citedLaws } from './link-documents.ts';
import { findMany, inside, type Linking, placed } from './linking.ts';
import type { Station } from './model.ts';

/** In the order of their ids. One whose department is not known is left out, once that has been reported. */
export function linkStations(linking: Linking): Station[] {
  const { references, departments, towns, matters } = linking;
  return linking.filesOf('station').flatMap((file): Station[] => {
    const record = file.value as StationRecord;
    const origin = { file, path: [] };
    const at = inside(origin, 'department');
    const department = references.find(departments, record.department, at);
    const basis = record.inNameOf === '本机构' ? record.basis : [];
    const linked = {
      ...record,
      towns: findMany(linking, towns, record.towns, inside(origin, 'towns')),
      matters: findMany(linking, matters, record.matters, inside(origin, 'matters')),
      basis: citedLaws(linking, basis, inside(origin, 'basis')),
    };
    // Answers name bodies by their ids, of whatever kind.
    if (departments.map.has(record.id) || towns.map.has(record.id))
      references.report(
        inside(origin, 'id'),
        'duplicate-id',
        `编号 ${record.id} 已经是一个部门或者乡镇的`,
        '给派驻机构另取一个编号',
      );
    return department ? [placed(linking, { ...linked, department }, origin)] : [];
  });
}
