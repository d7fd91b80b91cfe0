import type { Citation } from '../core/knowledge-types.js';

/** The publications behind the questions and rules, with how far each was read. `own` is own knowledge and needs clinical sign-off. */
export const citations = {
  own: {
    reference: 'Own knowledge or judgement of the dossier author',
    url: null,
    verified: false,
  },
  'girft-2023': {
    reference: 'GIRFT. National Suspected Cauda Equina Syndrome Pathway, primary and community care page. 2023.',
    url: 'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/',
    verified: true,
  },
  'girft-news': {
    reference: 'GIRFT news page on the pathway.',
    url: 'https://gettingitrightfirsttime.co.uk/pathway-supports-clinicians-to-diagnose-and-treat-cauda-equina-syndrome-without-delay/',
    verified: true,
  },
  'bmj-bp-ces': {
    reference: 'BMJ Best Practice. Cauda equina syndrome: diagnosis approach.',
    url: 'https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach',
    verified: true,
  },
  'csp-ces-2024': {
    reference: 'Chartered Society of Physiotherapy journal, March 2024, on the GIRFT pathway.',
    url: 'https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway',
    verified: true,
  },
  'embeds-ces': {
    reference: 'Calderdale emergency department teaching page: suspected cauda equina syndrome. 2021.',
    url: 'https://embeds.co.uk/2021/06/25/suspected-cauda-equina-syndrome/',
    verified: true,
  },
  'ces-card': {
    reference: 'Greenhalgh, Mercer, Finucane. Cauda equina warning-sign card (MACP).',
    url: 'https://www.backes.org.uk/cauda-equina-warning-signs/',
    verified: true,
  },
  'greenhalgh-2016': {
    reference: 'Greenhalgh S et al. Development of a toolkit for early identification of cauda equina syndrome. 2016.',
    url: null,
    verified: true,
  },
  'york-ces': {
    reference: 'York NHS: back pain (cauda equina syndrome) pathway.',
    url: 'https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway',
    verified: true,
  },
  'cornwall-lbp': {
    reference: 'NHS Cornwall adult low back pain guideline.',
    url: 'https://rms.cornwall.nhs.uk/primary_care_clinical_referral_criteria/spinal_neurosurgery/adult_low_back_pain_guidelines',
    verified: true,
  },
  'hoeritzauer-2018': {
    reference: 'Study of scan-negative cauda equina syndrome, regional neuroscience centre. J Neurol 2018. PMC6244667.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6244667',
    verified: true,
  },
  'mattlow-2019': {
    reference: 'Mercer, Finucane, Greenhalgh. Reasoned view of bilateral leg pain and cauda equina syndrome. Blog 2019.',
    url: 'https://mattlowpt.wordpress.com/2019/03/05/a-disconnect-with-connect-health-a-reasoned-view-of-bilateral-leg-pain-and-cauda-equina-syndrome/',
    verified: true,
  },
  'nhs-sciatica': {
    reference: 'NHS patient page: Sciatica (syndicated copy).',
    url: 'https://www.windsorhousegrouppractice.co.uk/conditions/sciatica/',
    verified: true,
  },
  'nhs-backpain': {
    reference: 'NHS patient page: Back pain (copies).',
    url: 'https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain',
    verified: true,
  },
  redflagsymptoms: {
    reference: 'redflagsymptoms.co.uk: back pain (copy of the NHS list).',
    url: 'https://redflagsymptoms.co.uk/back-pain',
    verified: true,
  },
  'healthify-nz': {
    reference: 'Healthify (New Zealand): Sciatica.',
    url: 'https://healthify.nz/health-a-z/s/sciatica',
    verified: true,
  },
  'nhsinform-sciatica': {
    reference: 'NHS inform (Scotland): Sciatica.',
    url: 'http://www.nhsinform.co.uk/health-library/articles/s/sciatica/introduction/',
    verified: true,
  },
  'northern-trust': {
    reference: 'Northern Health and Social Care Trust: Low back pain.',
    url: 'https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/low-back-pain/',
    verified: true,
  },
  'nhs-dvt': {
    reference: 'NHS patient page: deep vein thrombosis (quoted in the press).',
    url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
    verified: true,
  },
  'nhs-shingles': {
    reference: 'NHS patient page: Shingles (pharmacy copy).',
    url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_shingles',
    verified: true,
  },
  'nhs-kidney': {
    reference: 'NHS patient page: Kidney infection.',
    url: 'https://nhs.uk/conditions/kidney-infection/treatment',
    verified: true,
  },
  'nhs-sepsis': {
    reference: 'NHS sepsis list (GP practice copy).',
    url: 'https://kumarmedicalcentre.co.uk/infopage/63cfde08d9c7df183669faac',
    verified: 'secondary',
  },
  'torsion-nhs': {
    reference: 'NHS practice and NHS South Yorkshire pages: testicular torsion.',
    url: 'https://sybhealthiertogether.nhs.uk/professionals/education-and-training/torsion',
    verified: true,
  },
  'mayo-meralgia': {
    reference: 'Mayo Clinic: Meralgia paresthetica, symptoms.',
    url: 'http://www.mayoclinic.com/health/meralgia-paresthetica/DS00914/DSECTION=symptoms',
    verified: true,
  },
  'bhf-pad': {
    reference: 'British Heart Foundation: Intermittent claudication.',
    url: 'https://www.bhf.org.uk/informationsupport/heart-matters-magazine/medical/intermittent-claudication',
    verified: true,
  },
  'rnoh-mscc': {
    reference: 'Royal National Orthopaedic Hospital: MSCC patient information.',
    url: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    verified: true,
  },
  'macmillan-mscc': {
    reference: 'Macmillan: spinal cord compression.',
    url: null,
    verified: 'secondary',
  },
  'myelopathy-org': {
    reference: 'Myelopathy.org: symptoms.',
    url: 'https://myelopathy.org/symptoms',
    verified: true,
  },
  'mama-ectopic': {
    reference: 'MAMA Academy: when to call the midwife (ectopic pregnancy).',
    url: 'https://www.mamaacademy.org.uk/pregnancy-birth/call-the-midwife/',
    verified: true,
  },
  'uhb-maternity': {
    reference: 'University Hospitals Birmingham: maternity, when to call.',
    url: null,
    verified: 'secondary',
  },
  borne: {
    reference: 'Borne: signs of preterm labour.',
    url: null,
    verified: 'secondary',
  },
  'nhs-preg-secondary': {
    reference: 'NHS pregnancy back pain page (secondary copy).',
    url: null,
    verified: 'secondary',
  },
  ng59: {
    reference: 'NICE NG59. Low back pain and sciatica in over 16s. 2016, updated 2020.',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    verified: true,
  },
  ng127: {
    reference: 'NICE NG127. Suspected neurological conditions.',
    url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=x20190519193725527126&linkID=79765',
    verified: 'secondary',
  },
  'ng127-github': {
    reference: 'NICE NG127: persistent distal altered sensation.',
    url: null,
    verified: 'secondary',
  },
  ng156: {
    reference: 'NICE NG156. Abdominal aortic aneurysm.',
    url: 'https://www.nice.org.uk/guidance/ng156/chapter/Recommendations',
    verified: true,
  },
  ng234: {
    reference: 'NICE NG234. Spinal metastases and metastatic spinal cord compression.',
    url: 'https://www.nice.org.uk/guidance/NG234/chapter/rationale-and-impact',
    verified: 'secondary',
  },
  ng65: {
    reference: 'NICE NG65. Spondyloarthritis, rec 1.1.5 (through a Scottish referral page and BJGP).',
    url: 'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/axial-spondyloarthritis-referral-guideline',
    verified: 'secondary',
  },
  'ng12-ifp': {
    reference: 'NICE NG12. Suspected cancer: information for the public, back and bones.',
    url: 'https://nice.org.uk/guidance/ng12/ifp/chapter/Back-and-bones',
    verified: true,
  },
  'nhse-msk-2020': {
    reference: 'NHS England. Urgent and emergency musculoskeletal conditions. 2020.',
    url: 'https://www.acutegpcornwall.com/msk-underlying-conditions',
    verified: 'secondary',
  },
  'nhs-lothian': {
    reference: 'NHS Lothian RefHelp: serious lumbar spine conditions, red flags.',
    url: 'https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags',
    verified: true,
  },
  'manchester-neuro': {
    reference: 'Manchester Centre for Clinical Neurosciences: spinal service.',
    url: 'https://manchesterneurosciences.com/departments/neurosurgery/spinal-service',
    verified: true,
  },
  'sheffield-emerg': {
    reference: 'Sheffield Aches and Pains: spinal emergencies.',
    url: 'https://www.sheffieldachesandpains.com/back-and-neck/professional-resources/learning/in-detail/spinal-emergencies',
    verified: true,
  },
  'bnssg-myelopathy': {
    reference: 'NHS Bristol, North Somerset and South Gloucestershire: spinal conditions (draft page).',
    url: 'https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/spinal-conditions-draft',
    verified: true,
  },
  'devon-lbp': {
    reference: 'NHS Devon: low back pain with or without sciatica (referral page).',
    url: 'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/eastern-locality/musculosketal/low-back-pain-with-or-without-sciatica-radiculopathy',
    verified: true,
  },
  'nass-emergent': {
    reference: 'NASS triage of spine conditions (table). PMC7359679.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7359679/table/table1-2192568220923655',
    verified: true,
  },
  'sgo-mscc': {
    reference: 'Scottish Referral Guidelines for Suspected Cancer: malignant spinal cord compression.',
    url: 'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/',
    verified: true,
  },
  'ali-nhsh': {
    reference: 'NHS Highland vascular guidelines.',
    url: 'https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/vascular/vascular-guidelines/',
    verified: true,
  },
  'ali-devon': {
    reference: 'NHS Devon: acute limb ischaemia.',
    url: null,
    verified: 'secondary',
  },
  'rcem-ali': {
    reference: 'Royal College of Emergency Medicine: limb ischaemia.',
    url: null,
    verified: 'secondary',
  },
  pmm: {
    reference: 'Paediatric Musculoskeletal Matters: red flags for back and neck pain.',
    url: 'https://www.pmmonline.org/doctor/pain-by-site/back-pain/red-flags-back-and-neck-pain/',
    verified: true,
  },
  'pch-back': {
    reference: 'Perth Children’s Hospital: back pain pre-referral guideline.',
    url: 'https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain',
    verified: true,
  },
  'vleeming-2008': {
    reference: 'Vleeming A et al. European guidelines for pelvic girdle pain. Eur Spine J 2008. PMC2518998.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2518998',
    verified: true,
  },
  sphemerg: {
    reference: 'St Paul’s Emergency Medicine: urgent spine imaging.',
    url: 'https://sphemerg.ca/blog/urgent-spine-imaging-guidelines',
    verified: true,
  },
  'nice-epidural-secondary': {
    reference: 'NICE NG59 1.3 on epidurals (secondary page).',
    url: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
    verified: 'secondary',
  },
  'downie-2013': {
    reference: 'Downie A et al. Red flags to screen for malignancy and fracture: systematic review. BMJ 2013.',
    url: 'https://researchers.mq.edu.au/en/publications/red-flags-to-screen-for-malignancy-and-fracture-in-patients-with--2',
    verified: true,
  },
  'henschke-2009': {
    reference: 'Henschke N et al. Serious spinal pathology in acute low back pain in primary care. Arthritis Rheum 2009.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/19790051/',
    verified: true,
  },
  'henschke-cochrane-2013': {
    reference: 'Henschke N et al. Red flags to screen for malignancy. Cochrane 2013.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10631455',
    verified: true,
  },
  'verhagen-2016': {
    reference: 'Verhagen AP et al. Red flags in low back pain guidelines. Eur Spine J 2016.',
    url: 'https://link.springer.com/article/10.1007/s00586-016-4684-0',
    verified: true,
  },
  'premkumar-2018': {
    reference: 'Premkumar A et al. Red flags for low back pain are not always really red. J Bone Joint Surg Am 2018.',
    url: 'https://www.painscience.com/bibliography.php?premku18',
    verified: 'secondary',
  },
  'finucane-2020': {
    reference: 'Finucane LM et al. IFOMPT framework for red flags. JOSPT 2020.',
    url: 'https://studylib.net/doc/25473661/',
    verified: true,
  },
  'ausdoc-2013': {
    reference: 'Australian Doctor: history of malignancy and low back pain.',
    url: 'https://www.ausdoc.com.au/specialist-update/malignancy-history-low-back-pain-red-flag-cancer',
    verified: 'secondary',
  },
  'yusuf-2019': {
    reference: 'Yusuf M et al. Presentation of spinal infection: systematic review. BMC Musculoskelet Disord 2019.',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-019-2949-6',
    verified: true,
  },
  'shroyer-2019': {
    reference: 'Shroyer SR et al. Spinal infections in the emergency department. Am J Emerg Med.',
    url: 'https://ajemjournal.com/article/S0735-67571930336-5/fulltext',
    verified: true,
  },
  'hd-spondylo': {
    reference: 'Spondylodiscitis in haemodialysis. G Ital Nefrol 2020.',
    url: 'https://giornaleitalianodinefrologia.it/en/2020/09/37-05-2020-10',
    verified: true,
  },
  'sif-2007': {
    reference: 'Schindler OS et al. Sacral insufficiency fractures, 25 women aged 68 to 95. 2007.',
    url: null,
    verified: 'secondary',
  },
  'am-j-med-2019': {
    reference: 'Emergencies of the spine. Am J Med 2019. PMID 30291829.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30291829/',
    verified: true,
  },
  'konstantinou-2012': {
    reference: 'Konstantinou K et al. Self-report of leg pain and nerve root involvement. Eur Spine J 2012.',
    url: 'https://www.springermedizin.de/link?doi=10.1007/s00586-012-2398-5',
    verified: true,
  },
  'stynes-2018': {
    reference: 'Stynes S et al. Diagnostic model for sciatica in primary care. 2018.',
    url: 'http://eprints.nottingham.ac.uk/id/eprint/51105',
    verified: true,
  },
  'vroomen-2002': {
    reference: 'Vroomen PC et al. Diagnostic value of history and examination. J Neurol Neurosurg Psychiatry 2002;72:630.',
    url: null,
    verified: true,
  },
  'verwoerd-2014': {
    reference: 'Verwoerd AJ et al. Diagnostic accuracy of history taking. Eur Spine J 2014.',
    url: 'https://repub.eur.nl/pub/71220',
    verified: true,
  },
  'iversen-2013': {
    reference: 'Iversen T et al. Accuracy of physical examination for chronic lumbar radiculopathy. 2013.',
    url: 'https://www.springermedizin.de/accuracy-of-physical-examination-for-chronic-lumbar-radiculopathy/9508606',
    verified: true,
  },
  'murphy-2009': {
    reference: 'Murphy DR et al. Pain patterns and dermatomes in nerve root pain. Chiropr Osteopat 2009;17:9.',
    url: 'https://chiromt.biomedcentral.com/articles/10.1186/1746-1340-17-9',
    verified: true,
  },
  'harrison-t48': {
    reference: 'Harrison’s Principles of Internal Medicine, root table.',
    url: 'https://download.skyscape.com/download/ota/lonestar/76CD77F7-898A-4928-AE45-A3D54D0FF0F0/harrisons.ed19/content/HTML/t/tl9.htm',
    verified: true,
  },
  'lee-2008': {
    reference: 'Lee MW et al. An evidence-based approach to human dermatomes. Clin Anat 2008.',
    url: 'https://www.scribd.com/document/190744886/Clin-Anat-08-Dermatomes',
    verified: true,
  },
  'aem-roots': {
    reference: 'AccessEmergency Medicine question: root signs.',
    url: 'http://www.upstate.edu/cdb/education/grossanat/l-c2-nerveroot-hd.shtml',
    verified: true,
  },
  'pmc-cerv': {
    reference: 'Cervical radiculopathy, table 3. Asian Spine J 2021. PMC7788378.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7788378/table/t3-asj-2020-0647',
    verified: true,
  },
  'bjgp-neck': {
    reference: 'Neck pain and neurological symptoms. Br J Gen Pract 2017. PMC5737310.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5737310',
    verified: true,
  },
  'dcm-bmj': {
    reference: 'Davies BM et al. Degenerative cervical myelopathy. BMJ 2018;360:k186.',
    url: null,
    verified: 'secondary',
  },
  'suri-2010': {
    reference: 'Suri P et al. Does this older adult with lower extremity pain have lumbar spinal stenosis? JAMA 2010;304:2628.',
    url: 'https://www.scribd.com/document/588276308/',
    verified: true,
  },
  'konno-2007': {
    reference: 'Konno S et al. Support tool for lumbar spinal stenosis. 2007. PMC2223350.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2223350',
    verified: true,
  },
  'tomkins-2016': {
    reference: 'Tomkins-Lane C et al. Consensus on the clinical diagnosis of lumbar spinal stenosis. 2016.',
    url: 'https://www.chiro.org/Graphics_Box_LOW_BACK/Consensus_on_the_Clinical_Diagnosis.shtml',
    verified: true,
  },
  'laslett-cpr': {
    reference: 'Sacroiliac joint provocation tests (Laslett; van der Wurff), teaching page.',
    url: 'https://johnsnyderdpt.com/for-clinicians/clinical-prediction-rules/sacroiliac-joint-pain/',
    verified: 'secondary',
  },
  'hopayian-2018': {
    reference: 'Hopayian K, Danielyan A. Four symptoms define the piriformis syndrome. Eur J Orthop Surg Traumatol 2018;28:155.',
    url: 'https://id.scribd.com/document/402753625/hopayian2017',
    verified: true,
  },
  'park-2020': {
    reference: 'Park JW et al. Deep gluteal syndrome. Bone Joint J 2020;102-B:556.',
    url: 'https://www.scribd.com/document/631409806/park2020',
    verified: true,
  },
  'moore-hip': {
    reference: 'Moore: hip arthritis and back pain, case.',
    url: 'https://online.documentine.com/hip-arthritis-and-back-pain/1/',
    verified: 'secondary',
  },
  'peroneal-l5': {
    reference: 'Peroneal palsy versus L5 radiculopathy (teaching pages).',
    url: 'https://www.deductmd.com/blog/l5-radiculopathy-vs-common-peroneal-nerve-palsy',
    verified: true,
  },
  'katz-2022': {
    reference: 'Katz JN et al. Lumbar spinal stenosis: a review. JAMA 2022;327:1688.',
    url: 'http://pubmed.gov/35503342',
    verified: true,
  },
  'raeouf-2020': {
    reference: 'Raeouf A et al. Spontaneous spinal haematoma on rivaroxaban. Cureus 2020. doi 10.7759/cureus.10417',
    url: 'https://ebusca.uv.mx/Record/pubmed-7489782/Description',
    verified: true,
  },
  'ismail-2017': {
    reference: 'Ismail R et al. Spinal haematoma on rivaroxaban and aspirin. J Emerg Med 2017;53:536.',
    url: null,
    verified: 'secondary',
  },
  'warfarin-l5-2016': {
    reference: 'Warfarin and L5 radiculopathy from a chronic haematoma. SpringerPlus 2016. PMID 27818870.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/27818870/',
    verified: true,
  },
  'prendergast-1997': {
    reference: 'Prendergast H et al. Atypical presentations of epidural abscess in people who inject drugs. Am J Emerg Med 1997;15:158.',
    url: 'https://c.coek.info/pdf-atypical-presentations-of-epidural-abscess-in-intravenous-drug-abusers-.html',
    verified: true,
  },
  'sea-aem': {
    reference: 'AccessEmergency Medicine question: spinal epidural abscess.',
    url: null,
    verified: true,
  },
  'sea-japan': {
    reference: 'Epidural abscess in a healthy 33-year-old. J Med Cases 2020.',
    url: 'https://journalmc.org/index.php/JMC/article/view/3603/0',
    verified: true,
  },
  'sea-missed': {
    reference: 'Not another missed spinal epidural abscess. MDedge Emergency Medicine.',
    url: 'https://mdedge-cache.qa01.mdedge.com/emergencymedicine/article/170017/pain/not-another-missed-spinal-epidural-abscess',
    verified: true,
  },
  'aaa-lourenco': {
    reference: 'Lourenco JV et al. Aneurysm as back pain. Case Rep Int 2018;7.',
    url: null,
    verified: true,
  },
  'dvt-marchand': {
    reference: 'Marchand AA et al. Deep vein thrombosis in a young woman with back pain. J Chiropr Med 2015;14:83.',
    url: null,
    verified: true,
  },
  'zoster-cases': {
    reference:
      'Shingles taken for disc or stenosis pain: BMC Res Notes 2015 (s13104-015-1272-z), Patient Care Online, Am J Med Case Rep 2014.',
    url: null,
    verified: true,
  },
  'hodgeman-2021': {
    reference: 'Hodgeman CJ et al. Guillain-Barré with back pain. Cureus 2021;17540.',
    url: null,
    verified: true,
  },
  'floyd-2011': {
    reference: 'Floyd JR et al. Cyclic sciatica from endometriosis. J Neurosurg Spine 2011.',
    url: null,
    verified: true,
  },
  'alkhodairy-2007': {
    reference: 'Al-Khodairy AW et al. Sciatica and endometriosis, review. 2007. PMC2200714.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2200714',
    verified: true,
  },
  'numbers-smartraveller': {
    reference: 'Smartraveller table of emergency numbers (reprint).',
    url: 'https://karryon.com.au/lifestyle/travel-hacks/basic-safety-tip-for-abroad',
    verified: true,
  },
  'numbers-melbourne': {
    reference: 'Study Melbourne (Victoria): what to do in an emergency.',
    url: 'https://www.studymelbourne.vic.gov.au/living-here/health-safety-and-wellbeing/what-to-do-in-an-emergency',
    verified: true,
  },
  'numbers-healthdirect': {
    reference: 'healthdirect Australia.',
    url: 'https://www.healthdirect.gov.au/what-care-do-i-need',
    verified: true,
  },
  'numbers-healthline': {
    reference: 'Ministry of Health New Zealand: Healthline.',
    url: 'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
    verified: true,
  },
  'numbers-811': {
    reference: 'Health PEI 811; embassyservices.org list of provincial lines.',
    url: 'http://healthpei.ca/811',
    verified: true,
  },
  'numbers-de': {
    reference: 'VdK and others: 116 117 and 112.',
    url: 'http://www.vdk.de/deutschland/pages/27414/116_117_der_neue_arztnotruf',
    verified: true,
  },
  'numbers-fr': {
    reference: 'senioractu.com and angloinfo.com: emergency numbers in France.',
    url: 'https://www.senioractu.com/Les-numeros-d-urgence-a-connaitre_a23873.html',
    verified: 'secondary',
  },
  'numbers-in': {
    reference: 'eHealth 2008; mumbailive: 108 and 112.',
    url: 'https://ehealth.eletsonline.com/2008/06/indians-can-now-dial-108-for-emergency/',
    verified: 'secondary',
  },
  'numbers-za': {
    reference: 'Trek Medics database: South Africa.',
    url: 'https://trekmedics.org/database/south_africa/',
    verified: 'secondary',
  },
  'numbers-ae': {
    reference: 'Khaleej Times 2024; National Ambulance: 998.',
    url: 'https://www.khaleejtimes.com/hi/life-and-living/uae-what-to-do-during-a-medical-emergency-sos-channels-cost-process',
    verified: 'secondary',
  },
  'numbers-sa': {
    reference: 'Arab News 2024 (997); Zawya 2023 (911).',
    url: 'https://www.arabnews.pk/node/2478846',
    verified: 'secondary',
  },
  'numbers-eg': {
    reference: 'Egyptian Streets 2022: 112 and 123.',
    url: 'https://egyptianstreets.com/2022/11/01/112-egypt-announces-its-very-own-911-hotline-for-public-emergencies/amp/',
    verified: 'secondary',
  },
  'numbers-pe': {
    reference: 'Andina; El Comercio 2025: SAMU line 106.',
    url: 'https://andina.pe/agencia/noticia-en-casos-emergencia-medica-poblacion-puede-acudir-a-linea-gratuita-106-del-samu-633915.aspx',
    verified: 'secondary',
  },
  'numbers-mx': {
    reference: 'La Primera Plana: 911 in Mexico.',
    url: 'https://laprimeraplana.com.mx/?p=127945',
    verified: 'secondary',
  },
  'mhra-flow': {
    reference: 'MHRA flow chart on software as a medical device (BHTA reprint).',
    url: 'https://issuu.com/bhta/docs/software_flow_chart_ed_1-06_final/s/10889378',
    verified: 'secondary',
  },
} as const satisfies Record<string, Citation>;

export type CitationId = keyof typeof citations;
