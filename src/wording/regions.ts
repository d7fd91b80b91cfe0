import { msg } from '@lit/localize';
import type { RegionId } from '../knowledge/regions.js';
import type { Sentence } from './sentence.js';

/** What services are called in a region. */
export const regionWords = {
  GB: {
    advice: () => msg('NHS 111', { id: 'region.GB.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('A&E (the emergency department)', {
        id: 'region.GB.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your GP', { id: 'region.GB.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('NHS 111 (in Northern Ireland, your GP’s out-of-hours service)', {
        id: 'region.GB.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  IE: {
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.IE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your GP', { id: 'region.IE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the GP out-of-hours service', { id: 'region.IE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  US: {
    emergencyDepartment: () =>
      msg('the emergency room', {
        id: 'region.US.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your primary care doctor', { id: 'region.US.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('urgent care, or the nurse line on your insurance card', {
        id: 'region.US.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  CA: {
    advice: () =>
      msg('811 health line', { id: 'region.CA.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.CA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your family doctor', { id: 'region.CA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('811 or a walk-in clinic', { id: 'region.CA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  AU: {
    advice: () => msg('healthdirect', { id: 'region.AU.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.AU.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your GP', { id: 'region.AU.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('healthdirect', { id: 'region.AU.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  NZ: {
    advice: () => msg('Healthline', { id: 'region.NZ.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.NZ.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your GP', { id: 'region.NZ.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Healthline', { id: 'region.NZ.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  IN: {
    emergencyDepartment: () =>
      msg('the emergency department (casualty)', {
        id: 'region.IN.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your family doctor', { id: 'region.IN.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('the nearest hospital', { id: 'region.IN.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  ZA: {
    emergencyDepartment: () =>
      msg('the emergency unit (casualty)', {
        id: 'region.ZA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your clinic or GP', { id: 'region.ZA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the nearest clinic or hospital', { id: 'region.ZA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  EU: {
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.EU.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your family doctor', { id: 'region.EU.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the local out-of-hours doctor', { id: 'region.EU.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  ES: {
    emergencyDepartment: () =>
      msg('the emergency department (Urgencias)', {
        id: 'region.ES.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () =>
      msg('your family doctor (médico de familia)', { id: 'region.ES.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('a health centre with emergencies (centro de salud con urgencias)', {
        id: 'region.ES.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  FR: {
    advice: () =>
      msg('médecin de garde', { id: 'region.FR.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('the emergency department (Urgences)', {
        id: 'region.FR.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () =>
      msg('your family doctor (médecin traitant)', { id: 'region.FR.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the doctor on duty (médecin de garde) or, if none answers, the 15', {
        id: 'region.FR.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  DE: {
    advice: () =>
      msg('Ärztlicher Bereitschaftsdienst', {
        id: 'region.DE.advice',
        desc: 'Name of the telephone advice line there. A proper name: keep it.',
      }),
    emergencyDepartment: () =>
      msg('the emergency department (Notaufnahme)', {
        id: 'region.DE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () =>
      msg('your family doctor (Hausarzt)', { id: 'region.DE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('116117', { id: 'region.DE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  SA: {
    advice: () =>
      msg('Ministry of Health line', { id: 'region.SA.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.SA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () =>
      msg('your primary health centre', { id: 'region.SA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('the nearest hospital', { id: 'region.SA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  AE: {
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.AE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your family doctor', { id: 'region.AE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('the nearest hospital', { id: 'region.AE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  EG: {
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.EG.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your doctor', { id: 'region.EG.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('the nearest hospital', { id: 'region.EG.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  PE: {
    emergencyDepartment: () =>
      msg('the emergency department (Emergencia)', {
        id: 'region.PE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your doctor', { id: 'region.PE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the nearest health centre or hospital', { id: 'region.PE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  MX: {
    emergencyDepartment: () =>
      msg('the emergency department (Urgencias)', {
        id: 'region.MX.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () =>
      msg('your family doctor (médico familiar)', { id: 'region.MX.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('the nearest hospital', { id: 'region.MX.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  other: {
    emergencyDepartment: () =>
      msg('the emergency department', {
        id: 'region.other.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('your doctor', { id: 'region.other.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('the nearest hospital', { id: 'region.other.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
} as const satisfies Record<RegionId, { advice?: Sentence; emergencyDepartment: Sentence; familyDoctor: Sentence; outOfHours: Sentence }>;
