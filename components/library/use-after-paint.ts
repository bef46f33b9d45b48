// What may stand a frame later than the rest of a view.
import { useEffect, useState } from 'preact/hooks';

/** What `make` gives, made once the view is painted; until then what the one before it gave. */
export const useAfterPaint = <T extends object>(make: () => T): T | undefined => {
  const [made, setMade] = useState<T>();
  useEffect(() => setMade(make()), [make]);
  return made;
};
