import { msg } from '@lit/localize';
import type { TestId } from '../../knowledge/treatments/tests.js';
import type { Sentence } from '../sentence.js';

/** Tests explained. */
export const testWords = {
  'clinical-exam': {
    name: () => msg('Talking and examination', { id: 'diagnostic.clinical-exam.name', desc: 'Name of a test.' }),
    what: () =>
      msg('The clinician asks about the pain, then checks strength, feeling, reflexes and lifting of the straight leg.', {
        id: 'diagnostic.clinical-exam.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg('For everyone, first. Often it is all that is needed.', {
        id: 'diagnostic.clinical-exam.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () => msg('There is no reason against it.', { id: 'diagnostic.clinical-exam.when-not', desc: 'When the test is not useful.' }),
    harms: () => msg('None.', { id: 'diagnostic.clinical-exam.harms', desc: 'What harm the test may do.' }),
  },
  mri: {
    name: () => msg('MRI scan', { id: 'diagnostic.mri.name', desc: 'Name of a test.' }),
    what: () =>
      msg('Magnets make pictures of discs and nerves, without X-rays. You lie still in a tunnel for about 20 to 40 minutes.', {
        id: 'diagnostic.mri.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg(
        'With danger signs: urgently, and the same day for bladder, bowel or saddle signs. Or when leg pain lasts past about 6 weeks and surgery or an injection is being thought about.',
        { id: 'diagnostic.mri.when-used', desc: 'When the test is useful.' },
      ),
    whenNot: () =>
      msg('Not for new sciatica without danger signs: it does not change early care.', {
        id: 'diagnostic.mri.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () =>
      msg(
        "It finds 'abnormal' discs in people with no pain: a bulge in 30 of 100 at age 20 and 84 of 100 at age 80. This may cause worry or needless surgery. Not safe with some implants.",
        { id: 'diagnostic.mri.harms', desc: 'What harm the test may do.' },
      ),
  },
  ct: {
    name: () => msg('CT scan', { id: 'diagnostic.ct.name', desc: 'Name of a test.' }),
    what: () =>
      msg('X-rays make pictures in slices. They show bone well, and many disc bulges.', {
        id: 'diagnostic.ct.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg('When MRI is not safe or not available, or after an injury.', {
        id: 'diagnostic.ct.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () =>
      msg('Not as a first or routine test. Not if you are pregnant, unless it is vital.', {
        id: 'diagnostic.ct.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () => msg('Radiation.', { id: 'diagnostic.ct.harms', desc: 'What harm the test may do.' }),
  },
  xray: {
    name: () => msg('X-ray', { id: 'diagnostic.xray.name', desc: 'Name of a test.' }),
    what: () => msg('A quick bone picture.', { id: 'diagnostic.xray.what', desc: 'What the test is.' }),
    whenUsed: () =>
      msg('For a possible broken bone (a fall, thin bones, older age). To see the shape of the spine, or a slipped bone, before surgery.', {
        id: 'diagnostic.xray.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () =>
      msg('Not for sciatica: it cannot show a pinched nerve or a disc. US radiologists rate it 3 of 9 for a pinched nerve.', {
        id: 'diagnostic.xray.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () =>
      msg('Radiation near the ovaries or testicles. It also finds changes of age that mean little.', {
        id: 'diagnostic.xray.harms',
        desc: 'What harm the test may do.',
      }),
  },
  'ct-myelogram': {
    name: () => msg('Myelogram or CT-myelogram', { id: 'diagnostic.ct-myelogram.name', desc: 'Name of a test.' }),
    what: () =>
      msg('Dye is put into the spinal fluid by a needle, then pictures are taken.', {
        id: 'diagnostic.ct-myelogram.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg('Only if MRI is not possible or not clear, and surgery is planned (rated 5 of 9 by US radiologists).', {
        id: 'diagnostic.ct-myelogram.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () =>
      msg('A plain myelogram alone is rated 2 of 9. Not with a bleeding risk, an allergy to the dye or an infection.', {
        id: 'diagnostic.ct-myelogram.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () =>
      msg('Headache, infection, allergy, radiation.', { id: 'diagnostic.ct-myelogram.harms', desc: 'What harm the test may do.' }),
  },
  emg: {
    name: () => msg('EMG (needle muscle test)', { id: 'diagnostic.emg.name', desc: 'Name of a test.' }),
    what: () => msg('Tiny needles record muscle signals.', { id: 'diagnostic.emg.what', desc: 'What the test is.' }),
    whenUsed: () =>
      msg(
        'If it is unclear which nerve is hurt, or another nerve illness is possible. Best after about 3 weeks and before 4 to 6 months.',
        { id: 'diagnostic.emg.when-used', desc: 'When the test is useful.' },
      ),
    whenNot: () =>
      msg('Not needed for typical sciatica, and too early in the first 3 weeks. A normal test does not rule out a pinched nerve.', {
        id: 'diagnostic.emg.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () => msg('It can be sore. Take care with blood thinners.', { id: 'diagnostic.emg.harms', desc: 'What harm the test may do.' }),
  },
  ncs: {
    name: () => msg('Nerve-conduction test', { id: 'diagnostic.ncs.name', desc: 'Name of a test.' }),
    what: () => msg('Small electric taps time how fast a nerve carries signals.', { id: 'diagnostic.ncs.what', desc: 'What the test is.' }),
    whenUsed: () =>
      msg('To look for other nerve trouble, such as diabetes nerves or a squeezed leg nerve.', {
        id: 'diagnostic.ncs.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () =>
      msg('Often normal in one pinched back nerve, so not used alone.', {
        id: 'diagnostic.ncs.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () => msg('Brief stings.', { id: 'diagnostic.ncs.harms', desc: 'What harm the test may do.' }),
  },
  bloods: {
    name: () => msg('Blood tests', { id: 'diagnostic.bloods.name', desc: 'Name of a test.' }),
    what: () =>
      msg('A sample looks for infection, cancer, inflammation, diabetes or low vitamin B12.', {
        id: 'diagnostic.bloods.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg(
        'With fever, weight loss, past cancer, night pain or long-term steroids, or when nerve pain is on both sides with no clear cause.',
        { id: 'diagnostic.bloods.when-used', desc: 'When the test is useful.' },
      ),
    whenNot: () =>
      msg('Not routine: a blood test cannot show a pinched nerve.', {
        id: 'diagnostic.bloods.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () => msg('None.', { id: 'diagnostic.bloods.harms', desc: 'What harm the test may do.' }),
  },
  'diagnostic-block': {
    name: () => msg('Nerve-root test injection', { id: 'diagnostic.diagnostic-block.name', desc: 'Name of a test.' }),
    what: () =>
      msg('Numbing medicine beside one nerve shows if that nerve makes the pain.', {
        id: 'diagnostic.diagnostic-block.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg('Before surgery when scans show more than one suspect.', {
        id: 'diagnostic.diagnostic-block.when-used',
        desc: 'When the test is useful.',
      }),
    whenNot: () => msg("Not at the family doctor's.", { id: 'diagnostic.diagnostic-block.when-not', desc: 'When the test is not useful.' }),
    harms: () =>
      msg('The same as with a nerve-root block.', { id: 'diagnostic.diagnostic-block.harms', desc: 'What harm the test may do.' }),
  },
  'free-mri-review': {
    name: () => msg("'Free MRI review' by a surgery company", { id: 'diagnostic.free-mri-review.name', desc: 'Name of a test.' }),
    what: () =>
      msg('A company looks at your scan to see if you can have its operation.', {
        id: 'diagnostic.free-mri-review.what',
        desc: 'What the test is.',
      }),
    whenUsed: () =>
      msg('Not a substitute for a clinic visit.', { id: 'diagnostic.free-mri-review.when-used', desc: 'When the test is useful.' }),
    whenNot: () =>
      msg('Be careful: it is marketing. Scans show changes in most people, with or without pain.', {
        id: 'diagnostic.free-mri-review.when-not',
        desc: 'When the test is not useful.',
      }),
    harms: () => msg('Too much treatment, and cost.', { id: 'diagnostic.free-mri-review.harms', desc: 'What harm the test may do.' }),
  },
} as const satisfies Record<TestId, { name: Sentence; what: Sentence; whenUsed: Sentence; whenNot: Sentence; harms: Sentence }>;
