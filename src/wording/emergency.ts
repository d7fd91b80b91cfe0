import { msg, str } from '@lit/localize';

/** What an emergency says, wherever it is shown. */
export const emergencyWords = {
  localNumber: () =>
    msg('your local emergency number', {
      id: 'emergency.local-number',
      desc: 'Stands in a sentence after "Call", where the region is not known.',
    }),
  or: (first: string, second: string) =>
    msg(str`${first} or ${second}`, { id: 'emergency.or', desc: '{0} and {1} are phone numbers: "112 or 999".' }),
  call: (number: string) => msg(str`Call ${number}`, { id: 'emergency.call', desc: 'On a link that dials. {0} is a phone number.' }),
  callNow: (number: string) =>
    msg(str`Call ${number} now`, {
      id: 'emergency.call-now',
      desc: 'Heading of an emergency. {0} is a phone number or "your local emergency number".',
    }),
  about112: () =>
    msg('If you do not know the number: 112 works from most mobile phones.', {
      id: 'emergency.about-112',
      desc: 'Shown where the region is not known.',
    }),
  unverified: () =>
    msg('Nobody has checked this number for your area. If it does not work, use your local emergency number.', {
      id: 'emergency.unverified',
      desc: 'Beside an emergency number that has not been verified.',
    }),
  unverifiedAdvice: () =>
    msg('Nobody has checked this number for your area.', {
      id: 'emergency.unverified-advice',
      desc: 'Beside the number of an advice line that has not been verified.',
    }),
  adviceLine: (name: string, number: string) =>
    msg(str`${name}: ${number}`, { id: 'emergency.advice-line', desc: '{0} is the name of an advice line, {1} its phone number.' }),
  doNotDrive: () => msg('Do not drive yourself.', { id: 'emergency.do-not-drive', desc: 'In an emergency.' }),
  goTo: (department: string) =>
    msg(str`If someone can take you at once, go to ${department} instead.`, {
      id: 'emergency.go-to',
      desc: '{0} is what the emergency department is called there.',
    }),
  failed: () =>
    msg('Something went wrong on this page', {
      id: 'emergency.failed',
      desc: 'Shown when the widget failed; followed by the danger signs.',
    }),
  callIf: ({ emergencyNumber }: { readonly emergencyNumber: string }) =>
    msg(str`Call ${emergencyNumber} now if you have one of these:`, {
      id: 'alert.emergency.calm',
      desc: 'Heading above the danger signs. {0} is a phone number or "your local emergency number".',
    }),
} as const;
