/** Licences for data that are known all over the world: name in the SPDX list, and the address that names each in linked data. */
export const DATA_LICENCES = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
} as const;
export type DataLicence = keyof typeof DATA_LICENCES;
export const DATA_LICENCE_NAMES = Object.keys(DATA_LICENCES) as DataLicence[];
