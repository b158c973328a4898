/** Whether a matter concerns a township at all. */
import type { Matter, Town } from '../register/index.ts';

/**
 * True when the matter's area reaches the town: 仅农村 leaves out a town of communities only,
 * 仅城市 one without a built-up area. A town with both (城乡) has all matters.
 */
export function applies(
  matter: { readonly area?: Matter['area'] | undefined },
  town: Pick<Town, 'area'>,
): boolean {
  if (matter.area === '仅农村') return town.area !== '城市';
  if (matter.area === '仅城市') return town.area !== '农村';
  return true;
}
