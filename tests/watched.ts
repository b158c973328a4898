/** For tests: a register that tells which of its records are read, and which of their fields. */
import type { Register } from '../src/register/index.ts';

export type Told = (record: object, field: string) => void;

/** The same register behind proxies. What was already found for the register is not known of this one. */
export function watched(register: Register, records: ReadonlySet<object>, told: Told): Register {
  const behind = new WeakMap<object, object>();
  const proxies = new WeakMap<object, object>();

  const plain = (value: unknown) => (isObject(value) ? (behind.get(value) ?? value) : value);
  const proxy = <T>(value: T): T => {
    if (!isObject(value) || behind.has(value) || isForeign(value)) return value;
    const made = proxies.get(value) ?? watch(value);
    proxies.set(value, made);
    behind.set(made, value);
    return made as T;
  };
  const calling =
    (on: object, method: (...given: unknown[]) => unknown) =>
    (...given: unknown[]) =>
      proxy(method.apply(on, given.map(plain)));

  function watch(value: object): object {
    if (typeof value === 'function')
      return calling(register, value as (...given: unknown[]) => unknown);
    const tell = (field: PropertyKey) => {
      if (records.has(value)) told(value, String(field));
    };
    return new Proxy(value, {
      get(_, field) {
        tell(field);
        const found: unknown = Reflect.get(value, field, value);
        if (value instanceof Map) return ofMap(value, field);
        // Methods of lists work on the proxy itself.
        return Array.isArray(value) && typeof found === 'function' ? found : proxy(found);
      },
      ownKeys() {
        tell('all fields');
        return Reflect.ownKeys(value);
      },
      getOwnPropertyDescriptor(_, field) {
        const found = Reflect.getOwnPropertyDescriptor(value, field);
        return found && 'value' in found ? { ...found, value: proxy(found.value) } : found;
      },
    });
  }

  function ofMap(map: Map<unknown, unknown>, field: PropertyKey): unknown {
    const values = () => [...map.values()].map(proxy)[Symbol.iterator]();
    const entries = () => [...map].map(([key, value]) => [key, proxy(value)])[Symbol.iterator]();
    if (field === 'values') return values;
    if (field === 'entries' || field === Symbol.iterator) return entries;
    const found: unknown = Reflect.get(map, field, map);
    return typeof found === 'function'
      ? calling(map, found as (...given: unknown[]) => unknown)
      : found;
  }
  return proxy(register);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Sets, expressions and what else is no record, list, map or function. */
function isForeign(value: object): boolean {
  if (typeof value === 'function' || Array.isArray(value) || value instanceof Map) return false;
  return Object.getPrototypeOf(value) !== Object.prototype;
}
