import { msg } from '@lit/localize';
import type { RegionId } from '../knowledge/regions.js';
import type { Sentence } from './sentence.js';

/** What services are called in a region. */
export const regionWords = {
  GB: {
    name: () => msg('United Kingdom', { id: 'region.GB.name', desc: 'Name of a country or area.' }),
    advice: () => msg('NHS 111', { id: 'region.GB.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('A&E (emergency department)', {
        id: 'region.GB.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('GP', { id: 'region.GB.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('NHS 111', { id: 'region.GB.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  IE: {
    name: () => msg('Ireland', { id: 'region.IE.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.IE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('GP', { id: 'region.IE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('GP out-of-hours service', { id: 'region.IE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  US: {
    name: () => msg('United States', { id: 'region.US.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency room', { id: 'region.US.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Primary care doctor', { id: 'region.US.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Urgent care, or the nurse line on your insurance card', {
        id: 'region.US.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  CA: {
    name: () => msg('Canada', { id: 'region.CA.name', desc: 'Name of a country or area.' }),
    advice: () =>
      msg('811 health line', { id: 'region.CA.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.CA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Family doctor', { id: 'region.CA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('811 or a walk-in clinic', { id: 'region.CA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  AU: {
    name: () => msg('Australia', { id: 'region.AU.name', desc: 'Name of a country or area.' }),
    advice: () => msg('healthdirect', { id: 'region.AU.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.AU.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('GP', { id: 'region.AU.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('healthdirect', { id: 'region.AU.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  NZ: {
    name: () => msg('New Zealand', { id: 'region.NZ.name', desc: 'Name of a country or area.' }),
    advice: () => msg('Healthline', { id: 'region.NZ.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.NZ.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('GP', { id: 'region.NZ.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Healthline', { id: 'region.NZ.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  IN: {
    name: () => msg('India', { id: 'region.IN.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department (casualty)', {
        id: 'region.IN.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Family doctor', { id: 'region.IN.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Nearest hospital', { id: 'region.IN.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  ZA: {
    name: () => msg('South Africa', { id: 'region.ZA.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency unit (casualty)', {
        id: 'region.ZA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Clinic or GP', { id: 'region.ZA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Nearest clinic or hospital', { id: 'region.ZA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  EU: {
    name: () => msg('European Union (generic)', { id: 'region.EU.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.EU.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Family doctor', { id: 'region.EU.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Local out-of-hours doctor', { id: 'region.EU.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  ES: {
    name: () => msg('Spain', { id: 'region.ES.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Urgencias', { id: 'region.ES.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Médico de familia', { id: 'region.ES.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Centro de salud con urgencias', { id: 'region.ES.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  FR: {
    name: () => msg('France', { id: 'region.FR.name', desc: 'Name of a country or area.' }),
    advice: () =>
      msg('médecin de garde', { id: 'region.FR.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('Urgences', { id: 'region.FR.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Médecin traitant', { id: 'region.FR.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Médecin de garde; if none answers, the 15', {
        id: 'region.FR.out-of-hours',
        desc: 'Where to get help when the doctor is closed.',
      }),
  },
  DE: {
    name: () => msg('Germany', { id: 'region.DE.name', desc: 'Name of a country or area.' }),
    advice: () =>
      msg('Ärztlicher Bereitschaftsdienst', {
        id: 'region.DE.advice',
        desc: 'Name of the telephone advice line there. A proper name: keep it.',
      }),
    emergencyDepartment: () =>
      msg('Notaufnahme', { id: 'region.DE.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Hausarzt', { id: 'region.DE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('116117', { id: 'region.DE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  SA: {
    name: () => msg('Saudi Arabia', { id: 'region.SA.name', desc: 'Name of a country or area.' }),
    advice: () =>
      msg('Ministry of Health line', { id: 'region.SA.advice', desc: 'Name of the telephone advice line there. A proper name: keep it.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.SA.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Primary health centre', { id: 'region.SA.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Nearest hospital', { id: 'region.SA.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  AE: {
    name: () => msg('United Arab Emirates', { id: 'region.AE.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.AE.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Family doctor', { id: 'region.AE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Nearest hospital', { id: 'region.AE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  EG: {
    name: () => msg('Egypt', { id: 'region.EG.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.EG.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Doctor', { id: 'region.EG.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Nearest hospital', { id: 'region.EG.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  PE: {
    name: () => msg('Peru', { id: 'region.PE.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergencia', { id: 'region.PE.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Médico', { id: 'region.PE.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () =>
      msg('Centro de salud u hospital más cercano', { id: 'region.PE.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  MX: {
    name: () => msg('Mexico', { id: 'region.MX.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Urgencias', { id: 'region.MX.emergency-department', desc: 'What the emergency department of a hospital is called there.' }),
    familyDoctor: () => msg('Médico familiar', { id: 'region.MX.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Hospital más cercano', { id: 'region.MX.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
  other: {
    name: () => msg('Anywhere else', { id: 'region.other.name', desc: 'Name of a country or area.' }),
    emergencyDepartment: () =>
      msg('Emergency department', {
        id: 'region.other.emergency-department',
        desc: 'What the emergency department of a hospital is called there.',
      }),
    familyDoctor: () => msg('Doctor', { id: 'region.other.family-doctor', desc: 'What the family doctor is called there.' }),
    outOfHours: () => msg('Nearest hospital', { id: 'region.other.out-of-hours', desc: 'Where to get help when the doctor is closed.' }),
  },
} as const satisfies Record<
  RegionId,
  { name: Sentence; advice?: Sentence; emergencyDepartment: Sentence; familyDoctor: Sentence; outOfHours: Sentence }
>;
