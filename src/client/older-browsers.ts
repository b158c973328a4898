/**
 * What browsers since Chrome 88 and Safari 14 lack of the language where the editor and its worker run: they read and
 * check a county with the same code as a build. Loaded before everything else there.
 */
import 'core-js/actual/array/at.js';
import 'core-js/actual/array/find-last.js';
import 'core-js/actual/array/find-last-index.js';
import 'core-js/actual/array/to-reversed.js';
import 'core-js/actual/array/to-sorted.js';
import 'core-js/actual/array/with.js';
import 'core-js/actual/map/group-by.js';
import 'core-js/actual/object/has-own.js';
