/** Before all tests that build: the site's code is compiled, so that two of them do not begin by compiling it both. */
import { copiedCounty } from '../counties.ts';

export default function setup(): void {
  const county = copiedCounty();
  const { status, stderr } = county.build();
  county.dispose();
  if (status !== 0) throw new Error(stderr);
}
