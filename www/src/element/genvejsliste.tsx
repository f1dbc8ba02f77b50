// SPDX-License-Identifier: MPL-2.0
/** The list of shortcuts, over the page. */
import { Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { E, GENVEJE } from './tekster.ts';

export function Genvejsliste({ luk }: { luk: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="h-genveje" onClose={luk}>
      <p class="dialogtitel" id="h-genveje">
        {E.genvejstitel}
      </p>
      <p class="hjaelp">{E.genvejshjaelp}</p>
      <dl class="genveje">
        {GENVEJE.map(({ taster, hvad }) => (
          <div key={taster.join('+')}>
            <dt>
              {taster.map((tast, nr) => (
                <Fragment key={tast}>
                  {nr > 0 && ' + '}
                  <kbd>{tast}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{hvad}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="knap" onClick={() => dialog.current?.close()}>
        {E.luk}
      </button>
    </dialog>
  );
}
