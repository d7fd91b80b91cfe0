import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

function Page({ state, hear }) {
  const checker = useRef(null);
  const alert = useRef(null);
  useLayoutEffect(() => {
    const listen = (event) => hear('imperative', event);
    alert.current.addEventListener('pinched-nerve-alert-raised', listen);
    return () => alert.current?.removeEventListener('pinched-nerve-alert-raised', listen);
  }, [hear]);
  useLayoutEffect(() => {
    if (!state.byProperty) return;
    const { services, answers } = state.byProperty;
    Object.assign(checker.current, { services, answers });
    Object.assign(alert.current, { services });
  }, [state]);
  return (
    <>
      <pinched-nerve-symptom-checker
        ref={checker}
        id="checker"
        hidden={false}
        region={state.region}
        headingLevel={state.headingLevel}
        services={state.services}
        answers={state.answers}
        onpinched-nerve-changed={(event) => hear('declarative', event)}
      >
        <p>Get help now</p>
      </pinched-nerve-symptom-checker>
      <pinched-nerve-red-flag-alert ref={alert} for="checker" level={state.level} region={state.region} services={state.services} />
      {state.hasOptions && <pinched-nerve-treatment-options for="checker" told={state.told} />}
    </>
  );
}

window.start = (place, state, hear) => {
  const root = createRoot(place);
  const update = (next) => flushSync(() => root.render(<Page state={next} hear={hear} />));
  update(state);
  return { update, stop: () => root.unmount() };
};
