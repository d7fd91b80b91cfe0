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
      desc: 'Beside a phone number that has not been verified.',
    }),
  adviceLine: (name: string, number: string) =>
    msg(str`${name}: ${number}`, { id: 'emergency.advice-line', desc: '{0} is the name of an advice line, {1} its phone number.' }),
  whatToDo: () => msg('What to do now', { id: 'emergency.what-to-do', desc: 'Heading of a list in an emergency.' }),
  doNotDrive: () => msg('Do not drive yourself.', { id: 'emergency.do-not-drive', desc: 'In an emergency.' }),
  goTo: (department: string) =>
    msg(str`If someone can take you at once, go to ${department} instead.`, {
      id: 'emergency.go-to',
      desc: '{0} is what the emergency department is called there.',
    }),
  takeMedicines: () => msg('Take your list of medicines with you.', { id: 'emergency.medicines', desc: 'In an emergency.' }),
  whatToSay: () => msg('What to say on the phone', { id: 'emergency.what-to-say', desc: 'Heading.' }),
  youTold: () => msg('You told us', { id: 'emergency.you-told', desc: 'Heading of the list of signs that the reader ticked.' }),
  mistake: () =>
    msg('Ticked by mistake? Change this answer', {
      id: 'emergency.mistake',
      desc: 'Button beside a danger sign: goes back to the question.',
    }),
  sign: (question: string, answer: string) =>
    msg(str`${question} ${answer}`, { id: 'emergency.sign', desc: '{0} is a question, {1} the answer given.' }),
  print: () => msg('Print this page', { id: 'emergency.print', desc: 'Button.' }),
  failed: () =>
    msg('Something went wrong on this page', {
      id: 'emergency.failed',
      desc: 'Shown when the widget failed; followed by the danger signs.',
    }),
  failedText: () =>
    msg('This has nothing to do with your health. Read the danger signs below, and call if you have one.', {
      id: 'emergency.failed-text',
      desc: 'Shown when the widget failed.',
    }),
  shortSigns: () =>
    msg('Call now, before any question, if you have one of these:', {
      id: 'emergency.short-signs',
      desc: 'Above the six shortest danger signs, before the first question.',
    }),
  short: {
    saddle: () =>
      msg('numb or changed feeling around your genitals, bottom or inner thighs', {
        id: 'emergency.short.saddle',
        desc: 'Danger sign in a list.',
      }),
    bladder: () =>
      msg('you cannot pee, cannot feel it or cannot hold it', { id: 'emergency.short.bladder', desc: 'Danger sign in a list. Bladder.' }),
    bowel: () => msg('you cannot feel or hold your poo', { id: 'emergency.short.bowel', desc: 'Danger sign in a list. Bowel.' }),
    'both-legs': () =>
      msg('new pain, numbness or weakness from the back down both legs', {
        id: 'emergency.short.both-legs',
        desc: 'Danger sign in a list.',
      }),
    weakness: () =>
      msg('a leg or foot that gets weak fast, or that you can hardly move', {
        id: 'emergency.short.weakness',
        desc: 'Danger sign in a list.',
      }),
    chest: () => msg('chest pain, trouble breathing, or fainting', { id: 'emergency.short.chest', desc: 'Danger sign in a list.' }),
  },
} as const;
