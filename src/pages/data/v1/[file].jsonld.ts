/** Linked data of the whole county, by name. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type CountyFiles, countyFilePaths, dataContext, linked } from '../../../data.ts';
import * as exchange from '../../../exchange/index.ts';

const FILES: CountyFiles = {
  dcat: [exchange.dcatJson, 'faq', 'discretion', 'decided'],
  departments: [exchange.departmentsLinked],
  faq: [exchange.faqLinked, 'faq'],
  laws: [exchange.lawsLinked],
};

export const getStaticPaths = (() => countyFilePaths(FILES)) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly make: CountyFiles[string][0] }> = ({ props, site }) =>
  linked(props.make(dataContext(site)));
