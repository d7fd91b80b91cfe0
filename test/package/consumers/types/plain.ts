/** A page without a framework: elements and events are typed by the import alone. Every `@ts-expect-error` must be one. */
import 'pinched-nerve-widgets';
import { PinchedNerveSymptomChecker, type PinchedNerveEvents, type Services } from 'pinched-nerve-widgets';
import { assess, parseAnswers, type Assessment, type Level } from 'pinched-nerve-widgets/core';
import { knowledge } from 'pinched-nerve-widgets/knowledge';

const checker: PinchedNerveSymptomChecker = document.createElement('pinched-nerve-symptom-checker');
const services: Services = { emergency: { number: '999', label: 'Ambulance' } };
checker.services = services;
checker.services = JSON.stringify(services);
checker.answers = { saddle: 'no' };
checker.goTo('saddle');
const result: Assessment | undefined = checker.assessment;
// @ts-expect-error read-only
checker.standing = result;
// @ts-expect-error a part of services that does not exist
checker.services = { emergencyNumber: '999' };

const raised: boolean | undefined = document.querySelector('pinched-nerve-red-flag-alert')?.active;
document.querySelector('pinched-nerve-treatment-options')?.setAttribute('for', 'checker');

checker.addEventListener('pinched-nerve-assessed', ({ detail }) => {
  const level: Level = detail.level;
  const version: string = detail.knowledgeVersion;
  // @ts-expect-error no answer is in an event
  console.log(level, version, detail.answers);
});
document.addEventListener('pinched-nerve-export-requested', (event) => {
  const format: 'print' | 'copy' | 'save' = event.detail.format;
  if (format === 'print') event.preventDefault();
});
window.addEventListener('pinched-nerve-red-flag-found', (event) => {
  const level: Level = event.detail.level;
  console.log(level);
});
const failed: PinchedNerveEvents['pinched-nerve-failed'] = { message: 'why' };

const assessment = assess(knowledge, parseAnswers(knowledge, { saddle: 'yes' }));
const isEmergency: boolean = assessment.level === 'emergency';
// @ts-expect-error no such level
const isCalm: boolean = assessment.level === 'calm';
console.log(raised, failed, isEmergency, isCalm);
