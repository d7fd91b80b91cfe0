import type { MeanId, NumberId } from './numbers.js';
import type { TreatmentId } from './entries.js';
import type { TreatmentCitationId } from './citations.js';

/**
 * What the clinician who signs the treatments should know: raw figures, what was read of a publication, the numbered rules
 * that explain the fit. Printed in the rule book; no element loads it.
 */
export const treatmentNotes = {
  treatments: {
    weight: 'obesity OR 1.40 (1.27-1.55), overweight OR 1.23 (1.14-1.33) for lumbar radicular pain',
    'core-strength': 'exercise + education RR 0.55 (0.41-0.74); exercise alone 0.65 (0.50-0.86)',
    'nsaid-oral':
      'global improvement RR 1.14 (1.03-1.27), adverse effects RR 1.40 (1.02-1.93): relative figures, never patient-facing alone',
    'epidural-steroid':
      'AAN complication range 2.4-16.8%; BMJ 2025 pooled over several spine procedures: prolonged pain or stiffness 8.6%, dural puncture 1.4% (secondary source, contested guideline)',
    microdiscectomy: 'perceived recovery hazard ratio 1.97 (1.72-2.22); median 4 vs 12 weeks',
    'endoscopic-discectomy': 'recurrence RR 1.95 (1.19-3.19)',
    'muscle-relaxants': 'adverse events RR 1.6 (1.2-2.0); back pain, not sciatica',
    'vitamin-b-injections': 'shorter treatment OR 2.23 (1.59-3.13), acute low back pain, diclofenac + B vitamins vs diclofenac',
  },
  numbers: {
    N01: {
      raw: '64/92 vs 59/91; adjusted OR 1.2 (0.6-2.3)',
      comparator: 'stay up and about (watchful waiting)',
    },
    N02: {
      raw: '87% in both groups',
      comparator: 'stay up and about (watchful waiting)',
    },
    N03: {
      raw: '95% in both groups; n=141 vs 142',
      comparator: 'wait first, operate later only if needed',
    },
    N04: {
      raw: '125/141 vs 55/142',
      comparator: 'wait first, operate later only if needed',
    },
    N05: {
      raw: '20% of all patients, both groups together',
      comparator: null,
    },
    N06: {
      raw: '1.6% of those operated; all settled',
      comparator: null,
    },
    N07: {
      raw: '22/64',
      comparator: 'microdiscectomy',
    },
    N08: {
      raw: '14% of 83 vs 4% of 80; serious events 4 vs 0',
      comparator: 'epidural steroid injection (nerve-root)',
    },
    N09: {
      raw: '64.2% of 106 vs 42.6% of 101',
      comparator: 'dummy tablet',
    },
    N10: {
      raw: '39.6% vs 12.9%',
      comparator: 'dummy tablet',
    },
    N11: {
      raw: '33% vs 19.8%',
      comparator: 'dummy tablet',
      outcome: 'Everyday ability at least half better',
      horizon: '3 weeks',
      arms: ['Prednisone for 15 days', 'Dummy tablet'],
      caveat: 'Pain itself was no better. NICE still says do not offer.',
    },
    N12: {
      raw: '49.2% vs 23.9%',
      comparator: 'dummy tablet',
      outcome: 'Any side effect',
      horizon: '3 weeks (horizon: own knowledge)',
      arms: ['Prednisone for 15 days', 'Dummy tablet'],
      caveat: '15-day course of prednisone.',
    },
    N13: {
      raw: '35% vs 30%, p=0.30',
      comparator: 'dummy tablet',
    },
    N14: {
      raw: '55% of 53 vs 20% of 49',
      comparator: 'pretend manipulation',
      outcome: 'No leg pain left',
      horizon: 'end of treatment (followed to 6 months)',
      arms: ['Manipulation', 'Pretend manipulation'],
      caveat:
        'One small trial; up to 20 sessions, 5 a week; people with nerve weakness or a large disc leak were left out; figures in the paper do not all agree. Default: hidden unless clinician turns on.',
    },
    N15: {
      raw: '9.31% (5.10-14.62)',
      comparator: null,
    },
    N16: {
      raw: '1.01 per 10,000 people (0.23-2.33)',
      comparator: null,
    },
    N17: {
      raw: 'success-rate difference 24.0 (12.6-34.9); NNT 4',
      comparator: 'no steroid injection (mixed controls)',
    },
    N18: {
      raw: 'success-rate difference 16.0 (5.0-26.6); NNT 6',
      comparator: 'no steroid injection (mixed controls)',
    },
    N19: {
      raw: '8.6%',
      comparator: null,
      outcome: 'Longer-lasting pain or stiffness after an injection',
      horizon: 'not stated in stored summary',
      arms: ['People having spine procedures (pooled)'],
      caveat: 'Pooled over several spine procedures in people with pain over 3 months; contested guideline.',
    },
    N20: {
      raw: '1.4%',
      comparator: null,
      outcome: 'Small hole in the nerve cover (can give a bad headache)',
      horizon: 'around the injection',
      arms: ['People having spine procedures (pooled)'],
      caveat: 'As N19.',
    },
    N21: {
      raw: '55% had at least 30% less disability; n=609 (sciatica group the same)',
      comparator: null,
    },
    N22: {
      raw: '63% (49-77), 38 studies, 2219 people',
      comparator: null,
    },
    N23: {
      raw: 'about one third, about 50%, about 10-20%',
      comparator: null,
    },
    N24: {
      raw: '10-24% in three of five surgical groups; none reported in non-surgical groups',
      comparator: 'non-surgical care',
    },
    N25: {
      raw: '67% vs 43%; n=289 randomised',
      comparator: 'assigned to no operation',
      outcome: 'Had surgery within 2 years (SPORT stenosis)',
      horizon: '2 years',
      arms: ['Assigned to surgery', 'Assigned to no surgery'],
      caveat: 'So many people switched that the fair comparison is blurred.',
    },
    N26: {
      raw: '58% vs 80%; RR 0.71 (0.53-0.97)',
      comparator: 'decompression without fusion',
    },
    N27: {
      raw: '47% vs 29%, p=0.02',
      comparator: 'decompression without fusion',
      outcome: 'New narrowing on MRI',
      horizon: '2 years',
      arms: ['Decompression plus fusion', 'Decompression alone'],
      caveat: 'A scan result, not a symptom.',
    },
    N28: {
      raw: '5.6% vs 4.1%; about 2,700 pregnancies',
      comparator: 'no such medicine in pregnancy',
    },
    N29: {
      raw: '12/160 (7.5%) vs 5/160 (3.1%)',
      comparator: 'dummy plaster',
    },
    N30: {
      raw: '3 more per 1000, one of them fatal',
      comparator: 'dummy tablet',
    },
    N31: {
      raw: '30% at 20 years, 84% at 80 years',
      comparator: null,
    },
    N32: {
      raw: '29% at 20 years, 43% at 80 years',
      comparator: null,
    },
    N33: {
      raw: '13% vs 39%',
      comparator: 'choice did not match goals',
      outcome: 'Regret about the decision (herniated disc patients)',
      horizon: 'not stated',
      arms: ['Choice matched goals', 'Choice did not match goals'],
      caveat: 'For hospital staff, not for patients.',
    },
  },
  means: {
    M01: {
      scale: 'leg pain 0-10',
      horizon: '8 weeks',
      difference: '0.5 worse (-0.2 to 1.2)',
    },
    M02: {
      scale: 'leg pain 0-10 (from about 7.7 and 8.0)',
      horizon: '6 months',
      difference: '2.4 better (1.4-3.4); sciatica 4-12 months',
    },
    M03: {
      scale: 'disability 0-100 (ODI)',
      horizon: '3 weeks',
      difference: '6.4 better (1.9-10.9), below the 7-point target; pain 0.3 (-0.4 to 1.0)',
    },
    M04: {
      scale: 'leg pain fall on 0-100 mm',
      horizon: '4 weeks',
      difference: '16.0 better (10.6-21.3); chronic sciatica',
    },
    M05: {
      scale: 'leg pain 0-100',
      horizon: 'under 2 weeks / 2 weeks-3 months / 3-12 months',
      difference: 'about 15 better (one study, 158 people) / about 5 better / no benefit',
    },
    M06: {
      scale: 'leg pain 0-100',
      horizon: 'short term',
      difference: '11.4 better than advice alone (0.7-22.2); no difference later',
    },
    M07: {
      scale: 'pain 0-100',
      horizon: 'up to 3 weeks',
      difference:
        '4.6 better (11.1 better to 2.0 worse): not clear; global improvement RR 1.14 (1.03-1.27); side effects RR 1.40 (1.02-1.93)',
    },
    M08: {
      scale: 'leg pain 0-100',
      horizon: 'up to 6 weeks',
      difference:
        '12.1 better than no surgery (0.5-23.6), very low to low certainty; shrinks to negligible at 1 year (later figures unverified here)',
    },
    M09: {
      scale: 'pain 0-100 (back pain, not sciatica)',
      horizon: '2 weeks',
      difference: '7.7 better (3.3-12.1), very low certainty; side effects RR 1.6 (1.2-2.0)',
    },
    M10: {
      scale: 'leg pain 0-10, spinal stenosis, steroid+anaesthetic vs anaesthetic',
      horizon: '6 weeks',
      difference: '0.2 better (0.8 better to 0.4 worse): no clear difference',
    },
    M11: {
      scale: 'bodily pain 0-100 (SF-36), intention to treat',
      horizon: '2 years',
      difference: '7.8 better (1.5-14.1); no clear difference in function',
    },
    M12: {
      scale: 'sciatica pain 0-100, tricyclics',
      horizon: '3-13 weeks',
      difference: '16.0 better (0.4-31.5), low to very low certainty',
    },
    M13: {
      scale: 'pain relief 0-5 (back pain)',
      horizon: '5 days',
      difference: '1.06 better (0.68-1.45), 258 people',
    },
    M14: {
      scale: 'pain 0-10 (long-term back pain)',
      horizon: 'long term',
      difference: 'about 0.5 better than usual care; disability about 1.5 of 24',
    },
    M15: {
      scale: 'bodily pain change 0-100, as-treated (not a fair randomised test)',
      horizon: '8 years',
      difference: '10.9 better (7.7-14.0); intention-to-treat not significant; 60 of 100 vs 49 of 100 had surgery',
    },
  },
  citations: {
    'nice-imaging': 'Stored text stops at the heading of section 1.2.',
    'nice-nonpharm':
      'Also https://aspenphysio.co.uk/nice-guidelines/ and https://www.independentpharmacist.co.uk/cpd-modules/cpd-module-back-pain/non-drug-approaches-605890',
    'nice-drugs':
      'Also https://medicines.necsu.nhs.uk/back-pain-sciatica-nice-warn-against-benzos-gabapentinoids-opioids and https://www.iosteopathy.org/news/nice-updates-guidance-for-low-back-and-sciatica/',
    'nice-epidural':
      'Also https://leicesterleicestershireandrutland.icb.nhs.uk/policy-for-epidural-injections-for-radicular-pain-sciatica/ and NICE evidence chapter opening https://ncbi.nlm.nih.gov/books/NBK410166',
    'nice-surgery':
      "Stored page confirms 'do not offer fusion (unless RCT) / disc replacement'. The decompression and BMI/smoking wording is own knowledge: check before release.",
    'acp-2017':
      'Abstract read in a stored copy of the Annals page; systemic steroids not shown to help even with radicular symptoms: https://www.clinicaladvisor.com/home/topics/pain-information-center/pain-management-information-center/noninvasive-treatment-for-low-back-pain-a-new-clinical-guideline-from-acp/',
    'nass-ldh':
      'Abstract read. Surgical questions (timing grade B, fusion grade I, urgent surgery for motor deficit grade I) in secondary summary https://www.kiraspecialist.com/97242355453969/ . Grades for manipulation (C), traction (I), epidurals (A), MRI/CT-myelogram (A), EMG (B) are own knowledge.',
    'nass-lss': 'Not found in the store.',
    'dk-2018':
      'Radiculopathy question table (start): https://chiro.org/Graphics_Box_RESEARCH/GRAPHICS_10/NATIONAL_CLINICAL/Table_5.html . The paracetamol/NSAID/opioid questions belong to the BACK PAIN guideline, not the radiculopathy one.',
    'who-2023':
      'Executive summary opening: https://ncbi.nlm.nih.gov/books/NBK599210 ; CBT, NSAID, opioid lines: https://www.esceo.org/news/who-guideline-non-surgical-management-chronic-primary-low-back-pain-adults-primary-and . Covers back pain WITHOUT a specific cause: indirect for a pinched nerve.',
    'etg-au': 'Read in a stored mirror; check against the publisher.',
    'bmj-2025':
      'Abstract text also at https://www.s4me.info/threads/commonly-used-interventional-procedures-for-non-cancer-chronic-spine-pain-a-clinical-practice-guideline-2025-busse-et-al.43257 ; harm figures https://hcn.health/hcn-trends-story/commonly-used-interventional-procedures-for-non-cancer-chronic-spine-pain-a-clinical-practice-guideline . CONTESTED: >30 societies asked for retraction https://www.ausdoc.com.au/news/34-medical-groups-demand-bmj-retract-irresponsible-and-misleading-guideline-on-chronic-spine-pain/',
    'nhs-sciatica': 'Second copy: https://ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica',
    'vroomen-1999': 'Also https://www.reliasmedia.com/articles/57281-8216-strict-bed-rest-8217-bites-the-dust-8212-again',
    'zhong-2017': 'Not stored; use wang-2020 and zou-2023 instead.',
    'dove-2023': '18 trials, 2699 people; excerpt stops before the conclusions.',
    'shiri-2016': "Title seen in the 'similar articles' list only.",
    weather: '2014 study: https://bodyinmind.org/weather-affect-back-pain/',
    'liddle-2015': 'Numbers of trials read; conclusions read in copy https://th4.ilovetranslation.com/pRQCXXjuszl=d',
    situps: 'Laboratory and opinion evidence only; experts disagree.',
    'santilli-2006':
      'Critique (data inconsistencies; excluded neurological deficit and extrusions): http://chirogeek.com/Current%20Research%20Page%202/CMT%204%20HNP/CMT-4-HNP.html',
    'trager-2024': 'Design read, result not in excerpt.',
    'furlan-2015': 'Title page only; conclusions (short-term benefit, low to very low certainty) are own knowledge.',
    'fda-nsaid-preg':
      'UK: avoid in last trimester and only if needed earlier https://www.medicinesresources.nhs.uk/fda-recommends-avoiding-use-of-nsaids-in-pregnancy-at-20-weeks-or-later-because-they-can-result-in-low-amniotic-fluid.html',
    'ketorolac-label':
      'EU core safety profile: https://studylib.net/doc/7054414/annex-i-core-safety-profile-%E2%80%93-ketorolac-iv-ketorolac',
    'paracetamol-2016':
      "Summary: http://evidencebasedmedicine.com.au/?p=1664 ; population 'with or without leg pain': http://cochraneclinicalanswers.com/doi/10.1002/cca.1482/full",
    'opal-2023':
      'Scores and adverse-event percentages from MedPage copy http://www.mbsoft-nrw.com/105265.html . Interpretation disputed: https://www.painscience.com/bibliography.php?opal_trial_opioids',
    'precise-2017': 'Percentages of people with side effects: https://www.pathway.md/studies/precise-recREQoXOsQRQTmUL',
    'enke-2018': 'Publisher page https://www.cmaj.ca/content/190/26/E786',
    'mhra-gaba':
      'Dependence https://gov.uk/drug-safety-update/pregabalin-lyrica-gabapentin-neurontin-and-risk-of-abuse-and-dependence-new-scheduling-requirements-from-1-april ; pregnancy numbers https://www.thepharmacist.co.uk/news/mhra-hcps-told-not-to-prescribe-pregabalin-during-pregnancy-if-possible/ ; UKTIS calls the evidence inconclusive https://uktis.org/monographs/use-of-pregabalin-in-pregnancy/',
    'ferreira-2021': 'PMC8489297',
    'goldberg-2015':
      '33% vs 19.8% responders https://www.clinicaladvisor.com/home/evidence-based-medicine/prednisone-improves-function-in-acute-radiculopathy/ ; side effects 49.2% vs 23.9% https://www.aanem.org/News-Express/Practice/Oral-Steroids-for-Acute-Radiculopathy-Due-to-a-Her',
    'ema-tolperisone': 'https://www.bfarm.de/SharedDocs/Risikoinformationen/Pharmakovigilanz/EN/RHB/2020/rhb-tolperison.pdf',
    'herbal-2014': 'Capsicum plaster skin reactions 12/160 vs 5/160 (Frerick 2003): https://www.medscape.com/viewarticle/857263',
    'oliveira-2020':
      'Sizes by time: https://www.aafp.org/afp/2021/0900/od2.html . Exact means (-4.93; 95% CI -8.77 to -1.09) are own knowledge.',
    'aan-2025':
      'Complication range https://conexiant.com/internal-medicine/articles/aan-limited-benefits-found-for-epidural-steroid-injections',
    'peul-2007':
      'Median recovery 4 vs 12 weeks, complications 1.6%: https://www.clinicaladvisor.com/home/evidence-based-medicine/most-sciatica-patients-recover-without-surgery/',
    'sport-lss-2008': 'Smokers gained little: https://pmc.ncbi.nlm.nih.gov/articles/PMC3758127',
    'bailey-2020':
      'Adverse events: https://2medical.news/2020/03/25/surgery-versus-conservative-care-for-persistent-sciatica-lasting-4-to-12-months/',
    'liu-2023':
      'Immediate-term effect read; later effects (short -11.7, medium -6.5, long -2.3 on 0-100) and safety RR 1.34 (0.91-1.98) are own knowledge.',
    'zaina-2016': 'Side effects 10-24%: https://cajunchiro.net/?p=3344',
    'ssss-5y': '2-year MRI: https://boneandjoint.org.uk/Article/10.1302/0301-620X.104B12.BJJ-2022-0340.R1 . Forsth 2016 NEJM 374:1413.',
    'mid-2014':
      'Cochrane results section not in the stored excerpt https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010328.pub2/abstract',
    'brinjikji-2015': 'Companion: findings are still commoner in people with pain http://www.ajnr.org/content/36/12/2394.full.txt',
    acr: 'A newer ACR version exists (2021): check.',
    emg: 'https://docslib.org/doc/7880096/electrodiagnosis-of-lumbar-radiculopathy',
    'ipdas-2014':
      "First items with numbers: https://pmc.ncbi.nlm.nih.gov/articles/PMC5013503/table/BMJOPEN2016011918TB2 ; '6 certifying + 4 for screening': https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/1472-6947-13-S2-S1 . Wording of the remaining items is own knowledge.",
    healthwise: 'http://www.lmh.org/wellness/health-library/document-viewer/?id=aa6282',
    'andersen-2019':
      'What patients need: https://journals.lww.com/spinejournal/Fulltext/2019/01150/Factors_Affecting_Patient_Decision_making_on.17.aspx',
    optiongrid: 'Not found in the store. Do not quote its numbers.',
    sitra: 'Not searched to a result; no content used.',
    own: 'Have a clinician or pharmacist check each line that rests only on this.',
  },
  guidelines: {
    'watchful-waiting': {
      nass: 'NASS natural history: most disc cases improve (own knowledge)',
    },
    'stay-active': {
      acp: 'stay active (own knowledge of wording)',
      nass: 'own knowledge',
    },
    'relative-rest': {
      nice: "own reading of 'normal activities as able'",
    },
    'gentle-exercise': {
      nass: 'exercise alone for stenosis or disc (own knowledge)',
    },
    'exercise-therapy': {
      nass: 'limited course is an option (own knowledge)',
    },
    cold: {
      acp: 'own knowledge',
    },
    weight: {
      nice: 'own knowledge: BMI must not block a surgical opinion',
      who: 'WHO advises against weight-loss medicines for back pain (own knowledge)',
    },
    'stop-smoking': {
      nice: 'smoking must not block a surgical opinion (own knowledge)',
    },
    'manual-therapy': {
      nass: 'option, grade C (own knowledge)',
    },
    'combined-programme': {
      nice: 'persistent pain or sciatica with psychosocial obstacles, or when other care failed (own knowledge of wording)',
      who: 'own knowledge',
    },
    'work-support': {
      nice: 'promote return to work (own knowledge of wording)',
    },
    'epidural-steroid': {
      nass: 'through-the-root-canal type, 2-4 weeks relief, grade A (own knowledge)',
    },
    'nerve-root-block': {
      nass: 'short-term relief, grade A (own knowledge)',
    },
    microdiscectomy: {
      nice: 'decompression when other care has not worked and the scan fits (own knowledge of wording)',
    },
    'endoscopic-discectomy': {
      nice: 'some techniques need special arrangements (own knowledge)',
      nass: 'own knowledge',
    },
    laminectomy: {
      nass: 'moderate to severe symptoms (own knowledge)',
    },
    acupuncture: {
      nass: 'own knowledge',
    },
    paracetamol: {
      nice: 'alone for low back pain (own knowledge); not covered for sciatica',
      who: 'own knowledge',
    },
    'warming-ointments': {
      who: 'chilli (Capsicum) rub, very low certainty (own knowledge)',
    },
    antidepressants: {
      nice: 'no evidence found in 2020; used in practice (do not offer for back pain alone: own knowledge)',
      nass: 'own knowledge',
      who: 'own knowledge, back pain',
    },
    'muscle-relaxants': {
      nass: 'own knowledge',
      who: 'own knowledge',
    },
    'bed-rest': {
      acp: 'by implication: stay active (own knowledge)',
    },
    traction: {
      acp: 'little or no benefit (own knowledge)',
      nass: 'own knowledge',
    },
    'belts-braces': {
      acp: 'insufficient (own knowledge)',
      nass: 'corset may lengthen walking in stenosis, not lasting (own knowledge)',
    },
    gabapentinoids: {
      nass: 'own knowledge',
      who: 'own knowledge',
    },
    'oral-steroids': {
      acp: 'not shown to help even with leg pain',
      nass: 'own knowledge',
      who: 'own knowledge',
    },
    benzodiazepines: {
      acp: 'own knowledge',
      who: 'own knowledge',
    },
    'trigger-blockade': {
      who: 'injectable local anaesthetics (own knowledge)',
    },
    laser: {
      nice: 'own knowledge',
    },
    'emergency-decompression': {
      nice: 'urgent referral (own knowledge)',
    },
  },
  prevention: {
    'p-exercise': 'Clinician note: RR 0.55 and 0.65.',
    'p-weight': 'Clinician note: OR 1.40.',
  },
  values: {
    'v-speed': 'Faster with surgery (4 v 12 weeks to half recovered); same at 1 year.',
    'v-avoid-surgery': '39 of 100 of those who wait in severe cases later have surgery.',
    'v-side-effects': 'Show harm numbers first for this person.',
    'v-effort': 'If not able: do not rank exercise lower, show a smaller first step.',
    'v-work': 'Recovery time row shown at top.',
    'v-sure': 'Raises certainty chip size.',
    'v-hands-on': "Only within 'option/limited' and if no avoid.",
    'v-walk': 'Stenosis pattern only.',
    'v-cost': 'Uses cost field.',
    'v-future': 'Only exercise has trial support (back pain).',
  },
  naturalHistory: [
    "The '87 of 100 at 12 weeks' and '55 of 100 at 12 months' figures do not contradict each other: different people, and 'feel better' is an easier test than '30% less disability'. Show both, with the measure named. Do not print the common web line '90% get better'.",
    "Some web pages say delay leads to 'permanent nerve damage'. Keep the true core (worsening weakness or cauda equina signs need urgent care) and drop the blanket threat.",
  ],
  searchNames: {
    Movalis: 'meloxicam',
    Nise: 'nimesulide (not licensed in UK/US; liver risk)',
    'Nurofen, Ibuprofen': 'ibuprofen',
    Ketoprofen: 'ketoprofen',
    'Voltaren Retard, Diclofenac, Dikloberl': 'diclofenac',
    'Ketorolac, Ketorol, Ketanov': 'ketorolac',
    Finalgel: 'piroxicam gel',
    'Fastum gel, Ketonal cream': 'ketoprofen gel',
    Dolobene: 'DMSO + heparin + dexpanthenol gel',
    Mydocalm: 'tolperisone',
    Baclofen: 'baclofen',
    Myocaine: 'unclear name: do not map',
    Mercaine: 'probably Marcaine = bupivacaine',
    'Lidocaine, Novocaine': 'local anaesthetics',
    Kenalog: 'triamcinolone',
    Diprospan: 'betamethasone',
    'Depo-Medrol': 'methylprednisolone',
    'Hydrocortisone, Dexamethasone': 'steroids',
    'Papain, ATP, platifillin, rumalon, thrombolysin, lidase': "extras in 'blockades'",
    Spazmalgon: 'metamizole + pitofenone + fenpiverinium',
    Neurobin: 'probably Neurobion: vitamins B1, B6, B12',
    Trigram: 'unclear: a similar name is a water tablet. Do not map',
    Combilipen: 'B vitamins + lidocaine',
    Finalgon: 'nonivamide + nicoboxil',
    Capsicam: 'camphor, turpentine, nonivamide, others',
    Viprosal: 'viper venom, camphor, salicylic acid',
    Nicoflex: 'capsaicin + nicotinate',
    Venitan: 'horse-chestnut (escin) cream',
    'Chaga balm, Grandmother Agafya': 'cosmetic/herbal balms',
  },
  rules: {
    R00: {
      when: 'any emergency red flag answered yes OR unknown-after-re-ask',
      then: 'BLOCK all treatment cards, values exercise, numbers and ranking. Show full-screen emergency panel only.',
      show: "'Go to the emergency department or call your emergency number now.' Hospital phone number and address from host config; 'Do not drive yourself'; printable list of the ticked signs; link to find help in another language. Provide 'I ticked this by mistake' which re-asks each sign.",
      cites: ['nhs-sciatica', 'acr'],
    },
    R01: {
      when: 'emergency list = any of: pain or symptoms of sciatica in BOTH legs; severe or growing weakness or numbness in both legs; numbness around genitals, anus, buttocks or inner thighs; hard to start peeing, cannot pee, cannot control pee; not noticing need to poo or losing control; (add: new loss of sexual feeling or function; new severe weakness of foot or leg; major injury; fever with back pain and feeling very ill)',
      then: 'status=emergency',
      show: "Items up to 'losing control' are the NHS list (verified). Bracketed items are own knowledge: the checker's rules owns the final list.",
      cites: ['nhs-sciatica', 'own'],
    },
    R02: {
      when: 'urgent flag: leg or foot weakness that is new or getting worse in one leg; past cancer; unexplained weight loss; fever or recent infection; immune problem or injected drugs; recent fall or injury, above all with thin bones; long steroid use; under 18 with night pain; night pain that never eases in any position, or feeling unwell with it',
      then: "status=urgent: hide ranking; show card 'See a clinician within 1-2 days' first; below it show ONLY: education-advice, stay-active (softened), sleep-position, watchful-waiting explanation, questions list. Manual therapy, traction, exercise programmes and all medicines are shown as 'ask first', never highlighted.",
      show: 'urgent panel',
      cites: ['nice-imaging', 'own'],
    },
    R03: {
      when: 'status=routine',
      then: 'normal engine below',
      show: '',
      cites: [],
    },
    R10: {
      when: 'phase=acute(<6 wk)',
      then: 'HIGHLIGHT every core card with no strip (watchful-waiting, stay-active, education-advice, relative-rest, heat, sleep-position, gentle-exercise, exercise-therapy); SHOW option and limited cards for this phase (nsaid-oral if no avoid, cold, work-support, ...); LATER microdiscectomy and epidural-steroid (except R12); collapse not-recommended and unproven.',
      show: '',
      cites: ['dk-2018', 'nice-nonpharm'],
    },
    R11: {
      when: 'phase=subacute(6-12 wk)',
      then: "HIGHLIGHT core cards (relative-rest drops out); SHOW antidepressants ('weak evidence'), cbt, work-support; SPECIALIST lane: epidural-steroid, nerve-root-block, microdiscectomy; print 'Time for a review with your clinician'.",
      show: '',
      cites: ['peul-2007', 'nice-surgery'],
    },
    R12: {
      when: 'phase=acute AND pattern=radiculopathy AND leg pain >=8/10 AND not sleeping or not walking',
      then: "SHOW epidural-steroid and nerve-root-block in 'specialist' section with text 'NICE: may be considered when leg pain is both new and severe'. SHOW advice to be seen soon.",
      show: '',
      cites: ['nice-epidural'],
    },
    R13: {
      when: 'phase=chronic(>12 wk) AND radiculopathy',
      then: "HIGHLIGHT core cards; SHOW combined-programme and cbt first in the show lane, acupuncture with badge 'weak or mixed evidence'; SPECIALIST: microdiscectomy; epidural-steroid and nerve-root-block COLLAPSED with badge 'experts disagree' (NICE limits them to acute severe pain, BMJ 2025 against, others in favour); opioids collapsed with NICE 'do not offer for long-lasting sciatica'.",
      show: '',
      cites: ['bailey-2020', 'nice-drugs', 'bmj-2025'],
    },
    R14: {
      when: 'pattern=stenosis (age >=50 AND leg pain on walking or standing AND eased by sitting or bending)',
      then: "HIGHLIGHT core cards; SHOW walking-aids, weight first; SPECIALIST: laminectomy (chronic phase); HIDE microdiscectomy and numbers N01-N08, N21, N22; SHOW N23-N24; epidural-steroid and nerve-root-block COLLAPSED with badge 'not for this pattern' (NICE: not for walking pain from central stenosis).",
      show: '',
      cites: ['katz-2022', 'nice-epidural', 'less-2014'],
    },
    R15: {
      when: 'pattern=back-only',
      then: "Say 'this may not be a pinched nerve'. HIDE radiculopathy-only cards (discectomy, antidepressants for nerve pain); epidural and nerve-root-block COLLAPSED 'not for this pattern'; hide all N numbers about sciatica. SHOW stay-active, heat, exercise-therapy, nsaid-oral, cbt, combined-programme, mattress; radiofrequency only as 'other-condition'.",
      show: '',
      cites: ['nice-nonpharm', 'acp-2017'],
    },
    R20: {
      when: 'pregnancy OR trying-to-conceive',
      then: 'FORCE-WARN: nsaid-oral, nsaid-topical, ketorolac, gabapentinoids, opioids, benzodiazepines, muscle-relaxants, oral-steroids, herbal-oral, herbal-baths, electro-heat group, CT, X-ray. HIGHLIGHT pregnancy-physio; SHOW paracetamol with dose advice; SHOW N28 on request.',
      show: '',
      cites: ['fda-nsaid-preg', 'mhra-gaba', 'liddle-2015'],
    },
    R21: {
      when: 'any id in treatment.avoid is true for the patient',
      then: "Lane not-for-you: 'Probably not safe for you' (visible, greyed, reason text per id). Never highlight. Collapsed cards stay collapsed but carry the red strip.",
      show: '',
      cites: ['own'],
    },
    R22: {
      when: 'any id in treatment.checkFirst is true',
      then: "Keep place but add amber 'Check first with a clinician or pharmacist' strip naming the reason. May not be in the top three.",
      show: '',
      cites: ['own'],
    },
    R23: {
      when: 'older-than-65 AND (NSAID, opioid, benzodiazepine, tricyclic, gabapentinoid or muscle relaxant)',
      then: 'amber strip with falls, kidney and bleeding wording.',
      show: '',
      cites: ['mhra-gaba', 'ketorolac-label'],
    },
    R24: {
      when: 'two or more selected items share the same danger (NSAID+anticoagulant, opioid+gabapentinoid, opioid+benzodiazepine, opioid+alcohol, tricyclic+tramadol)',
      then: "red strip 'do not combine without advice'; list the pair.",
      show: '',
      cites: ['own', 'mhra-gaba'],
    },
    R30: {
      when: 'treatment.defaultTier in (not-recommended, unproven)',
      then: "Collapsed section 'Not recommended or not proven, and why'. Always reachable (never hidden): people ask about these. Each card shows source and the reason. If patient typed or ticked that they already use it: expand, neutral tone, say how to stop or use safely; for opioid, benzodiazepine, gabapentinoid, antidepressant: 'Do not stop suddenly'.",
      show: '',
      cites: ['nice-drugs'],
    },
    R31: {
      when: 'treatment tried before (patient ticks) and did not help',
      then: "Lower in list, badge 'tried'; never delete. If exercise-therapy tried <6 weeks: keep and ask what was done.",
      show: '',
      cites: [],
    },
    R32: {
      when: 'treatment tried and helped',
      then: "badge 'helped you before'; may rise one place if no avoid.",
      show: '',
      cites: [],
    },
    R40: {
      when: 'preference weights (values exercise) done',
      then: "Sort ONLY inside the same tier. Do not print a score or a winner. Show 'goes well with', 'goes against' chips (section 9). A preference can never lift a card across an avoid, tier or status line.",
      show: '',
      cites: ['witteman-2016'],
    },
    R41: {
      when: 'numbers shown',
      then: "Same denominator (100) for all arms in one view; say the time and the people; show harm beside benefit in same size; if only a difference is known show text, no icons; show certainty word and 'our best estimate'.",
      show: '',
      cites: ['trevena-2013', 'mnm-2025'],
    },
    R50: {
      when: 'under 16',
      then: "Stop: 'This tool is for people 16 and over' + see-a-doctor advice (back pain with leg pain in a child needs assessment).",
      show: '',
      cites: ['nice-imaging'],
    },
    R51: {
      when: 'pattern unknown',
      then: "HIGHLIGHT core cards only; everything else LATER or COLLAPSED + 'You may not have a pinched nerve: ask to be examined'.",
      show: '',
      cites: [],
    },
    R52: {
      when: "patient says 'I am worried about work, money, waiting list or side effects'",
      then: "adds work-support and 'questions to ask' items; no effect on order.",
      show: '',
      cites: [],
    },
  },
  decisionAid: {
    Q1: {
      category: 'qualifying',
      criterion: 'Describes the condition for this decision',
      how: "One plain page 'What is a pinched nerve', with pattern check",
    },
    Q2: {
      category: 'qualifying',
      criterion: 'States the decision',
      how: "Fixed line: 'You are choosing: wait and self-care, exercise or physio, an injection, or surgery'",
    },
    Q3: {
      category: 'qualifying',
      criterion: 'Describes the options, including doing nothing now',
      how: 'watchful-waiting card is always first in the compare table',
    },
    Q4: {
      category: 'qualifying',
      criterion: 'Describes good points of each option',
      how: 'benefit field, with number where real',
    },
    Q5: {
      category: 'qualifying',
      criterion: 'Describes bad points of each option',
      how: 'harms field, same size and place as benefit',
    },
    Q6: {
      category: 'qualifying',
      criterion: 'Describes what it is like to live with the outcomes',
      how: "involves, onset, recovery; 'a typical day after' line (needs patient quotes)",
    },
    C1: {
      category: 'certification',
      criterion: 'Good and bad points in equal detail',
      how: 'Fixed card template: same fonts, same word limits, same order',
    },
    C2: {
      category: 'certification',
      criterion: 'Cites the evidence',
      how: 'Citations drawer per card from citations list',
    },
    C3: {
      category: 'certification',
      criterion: 'Production or publication date',
      how: 'meta.contentDate printed at foot',
    },
    C4: {
      category: 'certification',
      criterion: 'Update policy',
      how: "Foot: 'Reviewed every 2 years or when NICE changes'; owner named by host",
    },
    C5: {
      category: 'certification',
      criterion: 'Says how sure the numbers are',
      how: "certainty word + range or 'our best estimate' beside each number",
    },
    C6: {
      category: 'certification',
      criterion: 'Funding source',
      how: "Foot line set in host config; blank = widget shows 'Not stated' and a warning to staff",
    },
    C7: {
      category: 'certification (tests)',
      criterion: 'Test: says what it is for',
      how: 'diagnostics[].what',
    },
    C8: {
      category: 'certification (tests)',
      criterion: 'Test: next steps if something found',
      how: "diagnostics[].whenUsed + 'what happens next' text",
    },
    C9: {
      category: 'certification (tests)',
      criterion: 'Test: next steps if nothing found',
      how: "Same; 'a clear scan does not mean the pain is not real'",
    },
    C10: {
      category: 'certification (tests)',
      criterion: 'Test: finding things that would never have caused harm',
      how: 'N31, N32 and text on MRI card',
    },
    L1: {
      category: 'quality',
      criterion: 'Natural course if nothing is done',
      how: 'natural_history block',
    },
    L2: {
      category: 'quality',
      criterion: 'Lets people compare options side by side',
      how: 'Compare table, 3-4 columns, rows fixed',
    },
    L3: {
      category: 'quality',
      criterion: 'Gives outcome chances',
      how: 'numbers[]',
    },
    L4: {
      category: 'quality',
      criterion: 'Says which group the chances apply to',
      how: 'caveat field required by schema',
    },
    L5: {
      category: 'quality',
      criterion: 'Gives event rates as natural frequencies',
      how: "'x of 100', per field",
    },
    L6: {
      category: 'quality',
      criterion: 'Same denominator for options',
      how: 'R41; schema: within one view per must match',
    },
    L7: {
      category: 'quality',
      criterion: 'Same time period where possible',
      how: 'horizon printed; views with different horizons are split',
    },
    L8: {
      category: 'quality',
      criterion: 'More than one way to see numbers (words, numbers, picture)',
      how: 'icon array + sentence + table for screen readers',
    },
    L9: {
      category: 'quality',
      criterion: 'Balanced framing (gain and loss)',
      how: "Second sentence gives the other side: '70 better, 30 not'",
    },
    L10: {
      category: 'quality',
      criterion: 'Asks what matters to the patient',
      how: 'values exercise (section 9)',
    },
    L11: {
      category: 'quality',
      criterion: 'Step-by-step way to decide',
      how: 'Steps: check safety, facts, compare, what matters, next step, print',
    },
    L12: {
      category: 'quality',
      criterion: 'Questions or worksheet for the visit',
      how: 'questions[] collect to a printable sheet',
    },
    L13: {
      category: 'quality',
      criterion: 'Found out what patients need',
      how: 'Needs interviews; Danish and US work cited; record in dev log',
    },
    L14: {
      category: 'quality',
      criterion: 'Found out what clinicians need',
      how: 'Physio, GP, pharmacist, surgeon review',
    },
    L15: {
      category: 'quality',
      criterion: 'Reviewed by patients not in the team',
      how: 'Not done: state so',
    },
    L16: {
      category: 'quality',
      criterion: 'Reviewed by clinicians not in the team',
      how: 'Not done: state so',
    },
    L17: {
      category: 'quality',
      criterion: 'Field-tested with patients',
      how: 'Plan usability test, 5-8 people incl. low literacy',
    },
    L18: {
      category: 'quality',
      criterion: 'Field-tested with clinicians',
      how: 'Plan',
    },
    L19: {
      category: 'quality',
      criterion: 'Says how evidence was chosen',
      how: 'Methods page  (search, verification levels)',
    },
    L20: {
      category: 'quality',
      criterion: 'Says quality of the evidence',
      how: 'certainty per card',
    },
    L21: {
      category: 'quality',
      criterion: "Developers' qualifications",
      how: 'About page; host lists clinicians',
    },
    L22: {
      category: 'quality',
      criterion: 'Reports readability',
      how: 'Report Flesch-Kincaid/other in build; target 9-11 years',
    },
    L23: {
      category: 'quality',
      criterion: 'Shown to improve knowledge',
      how: 'Quiz of 5 items (below); outcome study later',
    },
    L24: {
      category: 'quality',
      criterion: 'Shown to match choice to values',
      how: 'Outcome study later; Sepucha 13 v 39 of 100 regret gives reason',
    },
    'L25-L28': {
      category: 'quality (tests)',
      criterion: 'True/false positive and negative chances',
      how: 'Not used: no reliable numbers for symptom tests; N31-N32 give false-positive sense',
    },
  },
  certainty:
    "Certainty words come from the cited review where it gave one (N01, N02 Cochrane moderate; M07, M08, M09, M12 from their reviews; N17, N18 AAN 'probably' = moderate; traction low-moderate; belts moderate; exercise+education moderate; WHO ratings in guideline notes). All other certainty words are the authors' GRADE-style judgement and need clinical sign-off.",
  absence:
    'NASS directions and every no-recommendation / insufficient-evidence / not-covered entry are own knowledge unless the citation says otherwise',
  evidenceHorizon: 'Newest item read: late 2025. Check for newer guidance.',
  updatePolicy: 'review at least every 2 years and on any NICE NG59 change',
} as const satisfies {
  treatments: { [Id in TreatmentId]?: string };
  numbers: Record<NumberId, object>;
  means: Record<MeanId, object>;
  citations: { [Id in TreatmentCitationId]?: string };
  [part: string]: unknown;
};
