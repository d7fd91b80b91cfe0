/** React 19. Every `@ts-expect-error` must be one. */
import type {} from 'pinched-nerve-widgets/react';
import type { PinchedNerveSymptomChecker } from 'pinched-nerve-widgets/elements';
import { useRef, type ReactElement } from 'react';

export function Page(): ReactElement {
  const checker = useRef<PinchedNerveSymptomChecker>(null);
  return (
    <main lang="es">
      <pinched-nerve-symptom-checker
        ref={checker}
        id="checker"
        className="wide"
        hidden={false}
        region="gb"
        headingLevel={3}
        services={{ advice: { number: '111' } }}
        answers={{ saddle: 'no', now: ['none'] }}
        onpinched-nerve-assessed={(event) => {
          console.log(event.detail.level, checker.current?.assessment);
        }}
      >
        <h2>Get help now</h2>
      </pinched-nerve-symptom-checker>
      <pinched-nerve-red-flag-alert for="checker" level="urgent" services='{"advice":{"number":"111"}}' heading-level="2" />
      <pinched-nerve-treatment-options
        for="checker"
        told={{}}
        onpinched-nerve-treatment-toggled={({ detail }) => console.log(detail.open)}
      />
      {/* @ts-expect-error no such level */}
      <pinched-nerve-red-flag-alert level="calm" />
      {/* @ts-expect-error a number is no region */}
      <pinched-nerve-symptom-checker region={44} />
      {/* @ts-expect-error the detail has no answers */}
      <pinched-nerve-symptom-checker onpinched-nerve-assessed={(event) => console.log(event.detail.answers)} />
    </main>
  );
}
