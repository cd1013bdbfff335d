/** The browser and system that a session's User-Agent names, as short words; undefined when it names neither. */
export function deviceOf(agent: string): { browser?: string; system?: string } | undefined {
  const first = (pairs: [RegExp, string][]) => pairs.find(([pattern]) => pattern.test(agent))?.[1];
  const browser = first([
    [/Edg\//, 'Edge'],
    [/OPR\//, 'Opera'],
    [/Firefox\//, 'Firefox'],
    [/Chrome\/|CriOS\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = first([
    [/iPhone|iPad/, 'iOS'],
    [/Android/, 'Android'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  if (!browser && !system) return undefined;
  return { ...(browser && { browser }), ...(system && { system }) };
}
