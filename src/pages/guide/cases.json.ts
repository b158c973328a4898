/** Who may punish what in which town today: fetched by the guide when a matter is chosen. */
import type { APIRoute } from 'astro';
import { guideCases } from '../../answers/index.ts';
import { answer } from '../../data.ts';
import { countyKey } from '../../page-keys.ts';
import { asOf, register } from '../../site.ts';

export const pageKey = () => countyKey('spokenAs', 'discretion');

export const GET: APIRoute = () => answer('json', JSON.stringify(guideCases(register, asOf)));
