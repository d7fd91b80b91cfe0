import type { TreatmentCitation } from './types.js';

/**
 * The publications behind the treatments, with how far each was read: a copy of the work, a summary by others, a part, or not at all.
 * `own` is own knowledge and needs clinical sign-off.
 */
export const treatmentCitations = {
  'nice-imaging': {
    reference:
      'NICE NG59. Low back pain and sciatica in over 16s: assessment and management. 2016, last updated 11 Dec 2020. Recs 1.1.1-1.1.6 (alternative diagnoses, risk stratification, imaging).',
    url: 'https://www.nice.org.uk/guidance/ng59/chapter/Recommendations',
    verification: 'verified-here',
  },
  'nice-nonpharm': {
    reference:
      'NICE NG59 section 1.2 non-drug recommendations (self-management, group exercise, manual therapy only in a package, CBT only in a package; do NOT offer belts/corsets, orthotics, rocker shoes, traction, acupuncture, ultrasound, TENS, PENS, interferential).',
    url: 'https://www.medscape.com/viewarticle/944083_4',
    verification: 'verified-secondary',
  },
  'nice-drugs': {
    reference:
      'NICE NG59 2020 update, sciatica medicines: do not offer gabapentinoids, other antiepileptics, oral corticosteroids or benzodiazepines; do not offer opioids for chronic sciatica; NSAIDs - limited evidence, know the harms, lowest dose for shortest time; antidepressants - no evidence found, no recommendation made.',
    url: 'https://www.mims.co.uk/nice-updates-sciatica-treatment-guidance/pain/article/1695191',
    verification: 'verified-secondary',
  },
  'nice-lbp-drugs': {
    reference:
      'NICE NG59 medicines for low back pain WITHOUT sciatica (do not offer paracetamol alone; consider oral NSAID; weak opioid only for acute pain if NSAID not possible; no SSRIs/SNRIs/TCAs; no gabapentinoids).',
    url: null,
    verification: 'unverified-here',
  },
  'nice-epidural': {
    reference:
      'NICE NG59 1.3: consider epidural local anaesthetic + steroid for acute AND severe sciatica; do not use for neurogenic claudication from central canal stenosis; do not offer spinal injections for low back pain.',
    url: 'https://www.aomrc.org.uk/ebi/clinicians/injections-for-nonspecific-low-back-pain-without-sciatica/',
    verification: 'verified-secondary',
  },
  'nice-qs155': {
    reference:
      'NICE QS155 quality statement 6: no spinal injections for low back pain without sciatica except radiofrequency denervation when criteria are met.',
    url: 'https://www.nice.org.uk/guidance/qs155/chapter/quality-statement-6-spinal-injections',
    verification: 'verified-here',
  },
  'nice-surgery': {
    reference:
      'NICE NG59 1.3: consider spinal decompression for sciatica when non-surgical treatment has not improved pain or function and imaging fits the symptoms; do not let BMI, smoking or distress decide referral for a surgical opinion; fusion for low back pain only in a trial; no disc replacement.',
    url: 'https://aspenphysio.co.uk/nice-guidelines/',
    verification: 'verified-secondary',
  },
  'acp-2017': {
    reference:
      'Qaseem A et al. Noninvasive treatments for acute, subacute and chronic low back pain: ACP guideline. Ann Intern Med 2017;166:514-30.',
    url: 'https://jesse.tg/ngc-archive/summary/11196',
    verification: 'verified-here',
  },
  'nass-ldh': {
    reference: 'Kreiner DS et al. NASS evidence-based guideline: lumbar disc herniation with radiculopathy (2012; Spine J 2014;14:180-91).',
    url: 'https://pubmed.ncbi.nlm.nih.gov/24239490/?dopt=Abstract',
    verification: 'partly-verified',
  },
  'nass-lss': {
    reference: 'NASS evidence-based guideline: degenerative lumbar spinal stenosis (2011; Spine J 2013).',
    url: null,
    verification: 'unverified-here',
  },
  'dk-2018': {
    reference:
      'Stochkendahl MJ et al. Danish national guidelines, recent-onset low back pain or lumbar radiculopathy. Eur Spine J 2018;27:60-75.',
    url: 'https://link.springer.com/article/10.1007/s00586-017-5099-2',
    verification: 'verified-here',
  },
  'who-2023': {
    reference: 'WHO guideline for non-surgical management of chronic primary low back pain in adults. Geneva: WHO; 7 Dec 2023.',
    url: 'https://www.guidelinecentral.com/guideline/3352095/',
    verification: 'verified-secondary',
  },
  'kngf-2021': {
    reference: 'KNGF (Dutch physiotherapy) guideline low back pain and lumbosacral radicular syndrome 2021, massage page.',
    url: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/massage',
    verification: 'verified-here',
  },
  'etg-au': {
    reference: 'Therapeutic Guidelines (Australia), symptomatic lumbar disc herniation.',
    url: 'https://etg-complete-oxy.netlify.app/rheumatology/symptomatic-lumbar-disc-herniation/c_rhg_symptomatic-lumbar-disc-herniation_topic_3',
    verification: 'verified-secondary',
  },
  'bmj-2025': {
    reference:
      'Busse JW et al. Interventional procedures for non-cancer chronic spine pain: BMJ clinical practice guideline. BMJ 2025;388:e079970.',
    url: 'https://www.aafp.org/pubs/afp/issues/2025/1100/poems-chronic-cervical-spine-low-back-pain.html',
    verification: 'verified-secondary',
  },
  'nhs-sciatica': {
    reference: "NHS patient page 'Sciatica' (syndicated copy).",
    url: 'https://www.windsorhousegrouppractice.co.uk/conditions/sciatica/',
    verification: 'verified-here',
  },
  'lancet-2018': {
    reference: 'Foster NE et al. Prevention and treatment of low back pain. Lancet 2018;391:2368-83 (Lancet Low Back Pain Series).',
    url: null,
    verification: 'unverified-here',
  },
  'vroomen-1999': {
    reference: 'Vroomen PCAJ et al. Lack of effectiveness of bed rest for sciatica. N Engl J Med 1999;340:418-23.',
    url: 'https://paperexplained.cn/articles/paper/detail/ecbb990b5ab5e2aa5956dc01d296793f32937e87',
    verification: 'verified-here',
  },
  'atlas-2018': {
    reference: 'Konstantinou K et al. Prognosis of sciatica in primary care: the ATLAS cohort. Spine J 2018;18:1030-40.',
    url: 'https://www.thespinejournalonline.com/article/S1529-9430(17)31148-8/fulltext',
    verification: 'verified-here',
  },
  'wang-2020': {
    reference:
      'Wang Y et al. Regression after non-surgical treatment of symptomatic lumbar disc herniation: meta-analysis. BMC Musculoskelet Disord 2020;21:530.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7419225',
    verification: 'verified-here',
  },
  'zou-2023': {
    reference: 'Zou T et al. Incidence of spontaneous resorption of lumbar disc herniation. Clin Spine Surg 2023 (PMID 37559207).',
    url: 'https://ouci.dntb.gov.ua/works/4yW6xnp9',
    verification: 'verified-here',
  },
  'zhong-2017': {
    reference: 'Zhong M et al. Spontaneous resorption of lumbar disc herniation: meta-analysis. Pain Physician 2017 (about two thirds).',
    url: null,
    verification: 'unverified-here',
  },
  'katz-2022': {
    reference: 'Katz JN et al. Diagnosis and management of lumbar spinal stenosis: a review. JAMA 2022;327:1688-99.',
    url: 'http://pubmed.gov/35503342',
    verification: 'verified-here',
  },
  'dahm-2010': {
    reference: 'Dahm KT et al. Advice to rest in bed versus stay active, acute low back pain and sciatica. Cochrane 2010 CD007612.',
    url: 'https://www.unboundmedicine.com/medline/citation/20556780/Advice_to_rest_in_bed_versus_advice_to_stay_active_for_acute_low_back_pain_and_sciatica_',
    verification: 'verified-here',
  },
  'fernandez-2015': {
    reference: 'Fernandez M et al. Advice to stay active or structured exercise in sciatica. Spine 2015;40:1457-66.',
    url: 'https://researchers.mq.edu.au/en/publications/advice-to-stay-active-or-structured-exercise-in-the-management-of',
    verification: 'verified-here',
  },
  'dove-2023': {
    reference: 'Dove L et al. Physiotherapy interventions for sciatica. Eur Spine J 2023;32:517-33.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9925551',
    verification: 'partly-verified',
  },
  'french-2006': {
    reference: 'French SD et al. Superficial heat or cold for low back pain. Cochrane 2006 CD004750.',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004750.pub2/full',
    verification: 'verified-here',
  },
  'kovacs-2003': {
    reference: 'Kovacs FM et al. Effect of firmness of mattress on chronic non-specific low back pain. Lancet 2003;362:1599-604.',
    url: 'https://www.epistemonikos.org/en/documents/40de8f722b8755d231c24ef50a23647d9b7986d9',
    verification: 'verified-here',
  },
  'shiri-2014': {
    reference: 'Shiri R et al. Obesity as a risk factor for sciatica: meta-analysis. Am J Epidemiol 2014;179:929-37.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/24569641/',
    verification: 'verified-here',
  },
  'shiri-2016': {
    reference: 'Shiri R, Falah-Hassani K. The effect of smoking on the risk of sciatica: meta-analysis. Am J Med 2016;129:64-73.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/24569641/',
    verification: 'partly-verified',
  },
  'steffens-2016': {
    reference: 'Steffens D et al. Prevention of low back pain: systematic review. JAMA Intern Med 2016;176:199-208.',
    url: 'https://chiro.org/LINKS/ABSTRACTS/Prevention_of_Low_Back_Pain.shtml',
    verification: 'verified-here',
  },
  weather: {
    reference:
      'Beilken K et al. Acute low back pain? Do not blame the weather. Pain Med 2017; and Steffens D et al. Effect of weather on back pain. Arthritis Care Res 2014.',
    url: 'http://academic.oup.com/painmedicine/article-abstract/doi/10.1093/pm/pnw126/2694953',
    verification: 'verified-here',
  },
  'supports-2008': {
    reference: 'van Duijvenbode I et al. Lumbar supports for prevention and treatment of low back pain. Cochrane 2008 CD001823.',
    url: 'https://www.cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001823.pub3/abstract',
    verification: 'verified-here',
  },
  'liddle-2015': {
    reference: 'Liddle SD, Pennick V. Low-back and pelvic pain during pregnancy. Cochrane 2015 CD001139.',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD001139.pub4/abstract/hr',
    verification: 'partly-verified',
  },
  situps: {
    reference: 'Spine-loading argument against sit-ups (McGill), read in secondary lay pages only.',
    url: 'https://www.synovationmedicalgroup.com/resource/the-end-of-sit-ups/',
    verification: 'verified-secondary',
  },
  'santilli-2006': {
    reference: 'Santilli V et al. Chiropractic manipulation in acute back pain and sciatica with disc protrusion. Spine J 2006;6:131-7.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16517383/',
    verification: 'verified-here',
  },
  'swait-2017': {
    reference: 'Swait G, Finch R. What are the risks of manual treatment of the spine? Chiropr Man Therap 2017;25:37.',
    url: 'https://chiromt.biomedcentral.com/articles/10.1186/s12998-017-0168-5',
    verification: 'verified-here',
  },
  'trager-2024': {
    reference: 'Trager RJ et al. Chiropractic manipulation and cauda equina syndrome. PLoS One 2024;19:e0299159.',
    url: 'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0299159',
    verification: 'partly-verified',
  },
  'tu-2024': {
    reference: 'Tu JF et al. Acupuncture vs sham for chronic sciatica from herniated disk. JAMA Intern Med 2024;184:1417-24.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/39401008/',
    verification: 'verified-here',
  },
  'baumler-2021': {
    reference: 'Baumler P et al. Acupuncture-related adverse events. BMJ Open 2021;11:e045961.',
    url: 'https://doaj.org/article/0922d557d380423cac666122a16dd809',
    verification: 'verified-here',
  },
  'chan-2017': {
    reference: 'Chan MWC et al. Safety of acupuncture: overview of systematic reviews. Sci Rep 2017.',
    url: 'https://d.docksci.com/safety-of-acupuncture-overview-of-systematic-reviews_59ef85e5d64ab2633a88f2b9.html',
    verification: 'verified-here',
  },
  'furlan-2015': {
    reference: 'Furlan AD et al. Massage for low-back pain. Cochrane 2015 CD001929.',
    url: 'https://www.scribd.com/document/701487613/Furlan-et-al-2015-Cochrane-Database-of-Systematic-Reviews',
    verification: 'partly-verified',
  },
  'wegner-2013': {
    reference: 'Wegner I et al. Traction for low-back pain with or without sciatica. Cochrane 2013 CD003010.',
    url: 'https://cochranelibrary.com/es/cdsr/doi/10.1002/14651858.CD003010.pub5/full/zh_HANT',
    verification: 'verified-here',
  },
  'khadilkar-2008': {
    reference: 'Khadilkar A et al. TENS versus placebo for chronic low-back pain. Cochrane 2008 CD003008.',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD003008.pub3//es',
    verification: 'verified-here',
  },
  'electro-2024': {
    reference: 'Transcutaneous electrotherapies for chronic low back pain: systematic review. Front Pain Res 2024;5:1346694.',
    url: 'https://frontiersin.org/journals/pain-research/articles/10.3389/fpain.2024.1346694/full',
    verification: 'verified-here',
  },
  'pemf-2016': {
    reference: 'Pulsed electromagnetic fields in low back pain: systematic review (6 studies, to 2015).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6806956',
    verification: 'verified-here',
  },
  'swd-gibson': {
    reference: 'Short-wave diathermy vs detuned placebo (Gibson 1985), in AHRQ review 227 table.',
    url: 'http://chiro.org./Non-pharmacologic_Therapy/Noninvasive_Nonpharmacological_Treatment_for_Chronic_Pain_2020/TABLES/Table_11_RESULTS.html',
    verification: 'verified-secondary',
  },
  'rasmussen-2017': {
    reference: 'Rasmussen-Barr E et al. NSAIDs for sciatica: updated Cochrane review. Spine 2017;42:586-94 (CD012382, 2016).',
    url: 'https://boris.unibe.ch/110678',
    verification: 'verified-here',
  },
  'cnt-2013': {
    reference: 'CNT Collaboration. Vascular and upper GI effects of NSAIDs. Lancet 2013;382:769-79.',
    url: 'https://www.scribd.com/document/730776436/S0140-67362960900-9',
    verification: 'verified-here',
  },
  'fda-nsaid-preg': {
    reference: 'FDA Drug Safety Communication 15 Oct 2020: avoid NSAIDs from 20 weeks of pregnancy.',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
    verification: 'verified-here',
  },
  'ketorolac-label': {
    reference:
      'Ketorolac boxed warning / core safety profile: 5 days maximum, not for minor or chronic pain, contraindicated with ulcer or bleeding, kidney failure risk, other NSAIDs, not epidural.',
    url: 'https://medicine.com/drug/ketorolac-systemic/hcp',
    verification: 'verified-here',
  },
  metamizole: {
    reference: 'EMA reviews of metamizole (agranulocytosis risk); not licensed in UK or US.',
    url: null,
    verification: 'unverified-here',
  },
  'paracetamol-2016': {
    reference: 'Saragiotto BT et al. Paracetamol for low back pain. Cochrane 2016 CD012230 (PACE trial, Williams 2014 Lancet 384:1586).',
    url: 'https://cochranelibrary.com/en/cdsr/doi/10.1002/14651858.CD012230/full/zh_HANS',
    verification: 'verified-here',
  },
  'opal-2023': {
    reference: 'Jones CMP et al. Opioid analgesia for acute low back and neck pain (OPAL). Lancet 2023;402:304-12.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/37392748/',
    verification: 'verified-here',
  },
  'precise-2017': {
    reference: 'Mathieson S et al. Trial of pregabalin for acute and chronic sciatica. N Engl J Med 2017;376:1111-20.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/28328324/',
    verification: 'verified-here',
  },
  'enke-2018': {
    reference: 'Enke O et al. Anticonvulsants in low back pain and lumbar radicular pain. CMAJ 2018;190:E786-93.',
    url: 'http://www.kidney.de/pget.php?pmid=C6028270&px1=proxy.nationallizenzen.de',
    verification: 'verified-here',
  },
  'mhra-gaba': {
    reference:
      'MHRA Drug Safety Updates: gabapentinoids controlled drugs (1 Apr 2019), breathing problems (pregabalin), pregnancy (Apr 2022).',
    url: 'https://gov.uk/drug-safety-update/pregabalin-lyrica-reports-of-severe-respiratory-depression',
    verification: 'verified-here',
  },
  'ferreira-2021': {
    reference: 'Ferreira GE et al. Antidepressants for back pain, sciatica and osteoarthritis. BMJ 2021;372:m4825.',
    url: 'https://2medical.news/2021/01/24/efficacy-and-safety-of-antidepressants-for-the-treatment-of-back-pain-and-osteoarthritis-systematic-review-and-meta-analysis/',
    verification: 'verified-here',
  },
  'goldberg-2015': {
    reference: 'Goldberg H et al. Oral steroids for acute radiculopathy due to a herniated lumbar disk. JAMA 2015;313:1915-23.',
    url: 'https://divisionofresearch.kaiserpermanente.org/publications/oral-steroids-for-acute-radiculopathy-due-to-a-herniated-lumbar-disk-a-randomized-clinical-trial/',
    verification: 'verified-here',
  },
  'brotz-2010': {
    reference: 'Brotz D et al. Benzodiazepines in lumbar disc prolapse with acute sciatica. Pain 2010;149:470-5.',
    url: 'https://www.zora.uzh.ch/id/eprint/35458/',
    verification: 'verified-here',
  },
  'cashin-2021': {
    reference: 'Cashin AG et al. Muscle relaxants for non-specific low back pain. BMJ 2021;374:n1446.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8262447',
    verification: 'verified-here',
  },
  'ema-tolperisone': {
    reference:
      'EMA 2012 review of tolperisone (Mydocalm): only for adults with stiffness after stroke, by mouth; injections withdrawn. BfArM reminder 2020.',
    url: 'http://www.ema.europa.eu/ema/index.jsp?curl=pages/medicines/human/referrals/Tolperisone/human_referral_000316.jsp&mid=WC0b01ac05805c516f',
    verification: 'verified-here',
  },
  'bvit-2020': {
    reference: 'Calderon-Ospina CA et al. Diclofenac plus B vitamins for low back pain. Pain Med 2020;21:766-81.',
    url: 'https://ouci.dntb.gov.ua/en/works/4Ob8W3z7',
    verification: 'verified-here',
  },
  'b12-2000': {
    reference: 'Mauro GL et al. Vitamin B12 in low back pain. Eur Rev Med Pharmacol Sci 2000;4:53-8.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/11558625/',
    verification: 'verified-here',
  },
  'herbal-2014': {
    reference: 'Oltean H et al. Herbal medicine for low-back pain. Cochrane 2014 CD004504.',
    url: 'https://cochranelibrary.com/en/cdsr/doi/10.1002/14651858.CD004504.pub4/full/zh_HANS',
    verification: 'verified-here',
  },
  'oliveira-2020': {
    reference: 'Oliveira CB et al. Epidural corticosteroid injections for lumbosacral radicular pain. Cochrane 2020 CD013577.',
    url: 'http://www.pubmed.gov/33136079/',
    verification: 'verified-here',
  },
  'aan-2025': {
    reference:
      'Armon C et al. Epidural steroids for cervical and lumbar radicular pain and spinal stenosis: AAN systematic review. Neurology 2025;104:e213361.',
    url: 'https://practicalneurology.com/news/a-new-systematic-review-summarizes-the-efficacy-of-epidural-spinal-injections-for-chronic-back-pain/2473789',
    verification: 'verified-here',
  },
  'less-2014': {
    reference: 'Friedly JL et al. Epidural glucocorticoid injections for spinal stenosis (LESS). N Engl J Med 2014;371:11-21.',
    url: 'https://cajunchiro.net/epidural-injections-for-spinal-stenosis-steroids-vs-lidocaine',
    verification: 'verified-here',
  },
  'fda-epidural': {
    reference:
      'FDA Drug Safety Communication 23 Apr 2014: rare but serious nerve problems after epidural corticosteroid injections; not an approved use.',
    url: 'http://www.fda.gov/Drugs/DrugSafety/ucm394280.htm',
    verification: 'verified-here',
  },
  'nerves-2021': {
    reference: 'Wilby MJ et al. Microdiscectomy vs transforaminal epidural steroid injection (NERVES). Lancet Rheumatol 2021;3:e347-56.',
    url: 'https://www.univadis.co.uk/viewarticle/surgery-vs-epidural-steroid-injection-for-sciatica-secondary-to-herniated-lumbar-disc-740813',
    verification: 'verified-here',
  },
  'peul-2007': {
    reference: 'Peul WC et al. Surgery versus prolonged conservative treatment for sciatica. N Engl J Med 2007;356:2245-56.',
    url: 'http://repub.eur.nl/pub/35413/',
    verification: 'verified-here',
  },
  'peul-2008': {
    reference: 'Peul WC et al. Two year results. BMJ 2008;336:1355.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2427077',
    verification: 'verified-here',
  },
  'sport-rct-2006': {
    reference: 'Weinstein JN et al. SPORT randomised trial, disc herniation. JAMA 2006;296:2441-50.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2553805',
    verification: 'verified-here',
  },
  'sport-obs-2006': {
    reference: 'Weinstein JN et al. SPORT observational cohort. JAMA 2006;296:2451-9.',
    url: 'http://fisioterapiarmindoperdigao.blogspot.com/2015/04/surgical-vs-nonoperative-treatment-for_27.html',
    verification: 'verified-here',
  },
  'sport-8y': {
    reference: 'Lurie JD et al. SPORT disc herniation eight-year results. Spine 2014;39:3.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3921966',
    verification: 'verified-here',
  },
  'sport-lss-2008': {
    reference: 'Weinstein JN et al. SPORT spinal stenosis. N Engl J Med 2008;358:794-810.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2576513',
    verification: 'verified-here',
  },
  'bailey-2020': {
    reference: 'Bailey CS et al. Surgery versus conservative care for sciatica lasting 4 to 12 months. N Engl J Med 2020;382:1093-102.',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32187469/',
    verification: 'verified-here',
  },
  'liu-2023': {
    reference: 'Liu C et al. Surgical versus non-surgical treatment for sciatica. BMJ 2023;381:e070730.',
    url: 'https://www.painpluscpn.ca/Home/Article/124201',
    verification: 'partly-verified',
  },
  'zaina-2016': {
    reference: 'Zaina F et al. Surgical versus non-surgical treatment for lumbar spinal stenosis. Cochrane 2016 CD010264.',
    url: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD010264.pub2/full/de',
    verification: 'verified-here',
  },
  'ssss-5y': {
    reference: 'Swedish Spinal Stenosis Study five-year results. Bone Joint J 2024;106-B(7).',
    url: 'https://boneandjoint.org.uk/Article/10.1302/0301-620X.106B7.BJJ-2023-1160.R2',
    verification: 'verified-here',
  },
  'austevoll-2021': {
    reference: 'Austevoll IM et al. Decompression with or without fusion in degenerative spondylolisthesis. N Engl J Med 2021;385:526-38.',
    url: 'https://www.reliasmedia.com/articles/148755-surgical-approaches-to-decompression-in-degenerative-lumbar-spondylolisthesis',
    verification: 'verified-secondary',
  },
  'mid-2014': {
    reference:
      'Minimally invasive vs standard discectomy: meta-analysis of 16 trials, 2139 people (Int Orthop 2014); Rasouli MR et al. Cochrane 2014 CD010328.',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4037525',
    verification: 'verified-here',
  },
  'recur-korea': {
    reference: 'Recurrent herniation after discectomy reported in 5-15% (introduction of a case series).',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2612570',
    verification: 'verified-secondary',
  },
  'kamper-2015': {
    reference: 'Kamper SJ et al. Multidisciplinary biopsychosocial rehabilitation for chronic low back pain. BMJ 2015;350:h444.',
    url: 'https://ichgcp.net/es/clinical-trials-registry/publications/58383-multidisciplinary-biopsychosocial-rehabilitation-for-chronic-low-back-pain-cochrane-systematic',
    verification: 'verified-here',
  },
  'brinjikji-2015': {
    reference: 'Brinjikji W et al. Imaging features of spinal degeneration in people without symptoms. AJNR 2015;36:811-6.',
    url: 'http://ajnr.org/content/36/4/811.full',
    verification: 'verified-here',
  },
  acr: {
    reference:
      'ACR Appropriateness Criteria low back pain (older table: radiculopathy MRI 8/9, CT 5, CT-myelogram 5, X-ray 3, myelogram 2; cauda equina MRI 9).',
    url: 'https://www.ajnr.org/content/28/5/990/tab-figures-data',
    verification: 'verified-here',
  },
  emg: {
    reference: 'Electrodiagnosis of lumbar radiculopathy (Medscape reference 2018; Barr review).',
    url: 'https://www.medscape.com/answers/95025-85680/which-electrodiagnostic-studies-are-performed-in-the-evaluation-of-lumbosacral-radiculopathy',
    verification: 'verified-here',
  },
  'ipdas-2014': {
    reference:
      'Joseph-Williams N et al. Toward minimum standards for certifying patient decision aids. Med Decis Making 2014;34:699-710 (IPDASi v4.0: 6 qualifying + 10 certification + 28 quality).',
    url: 'https://orca.cardiff.ac.uk/id/eprint/79268',
    verification: 'verified-here',
  },
  'trevena-2013': {
    reference: 'Trevena LJ et al. Presenting quantitative information about decision outcomes. BMC Med Inform Decis Mak 2013;13(S2):S7.',
    url: 'https://bmcmedinformdecismak.biomedcentral.com/articles/10.1186/1472-6947-13-S2-S7',
    verification: 'verified-here',
  },
  'mnm-2025': {
    reference: 'Making Numbers Meaningful review vs IPDAS 2021 recommendations. Med Decis Making 2025 (10.1177/0272989X251346811).',
    url: 'https://sage.cnpereading.com/doi/10.1177/0272989X251346811',
    verification: 'verified-here',
  },
  'witteman-2016': {
    reference: 'Witteman HO et al. Design features of explicit values clarification methods. Med Decis Making 2016;36:453-71.',
    url: 'https://corpus.ulaval.ca/jspui/handle/20.500.11794/16171',
    verification: 'verified-here',
  },
  stacey: {
    reference:
      'Stacey D et al. Decision aids for people facing treatment or screening decisions. Cochrane 2017 CD001431.pub5 (2024 update: own knowledge only).',
    url: 'https://study.space/p/Decision_aids_for_people_facing_health_treatment_or_screening_decisions.',
    verification: 'verified-here',
  },
  healthwise: {
    reference:
      "Healthwise decision aid 'Lumbar herniated disc: should I have surgery?' (six steps: facts, compare, feelings, decision, quiz, summary).",
    url: 'https://www.cigna.com/knowledge-center/hw/medical-topics/lumbar-herniated-disc-aa6282',
    verification: 'verified-here',
  },
  'andersen-2019': {
    reference:
      'Andersen SB et al. Development and test of a decision aid for lumbar herniated disc. BMC Med Inform Decis Mak 2019 (s12911-019-0906-9).',
    url: 'https://0-bmcmedinformdecismak-biomedcentral-com.brum.beds.ac.uk/articles/10.1186/s12911-019-0906-9',
    verification: 'verified-here',
  },
  'sepucha-2012': {
    reference: 'Sepucha KR et al. Decision quality for herniated disc, Spine 2012 (summary on the Spine Blog).',
    url: 'http://journals.lww.com/spinejournal/blog/SpineBlog/pages/post.aspx?PostID=210',
    verification: 'verified-secondary',
  },
  optiongrid: {
    reference: "Option Grid / EBSCO 'Sciatica from a slipped disc'.",
    url: null,
    verification: 'unverified-here',
  },
  sitra: {
    reference: 'Sitra / Finnish Current Care patient aids.',
    url: null,
    verification: 'unverified-here',
  },
  own: {
    reference: 'Own clinical-pharmacology knowledge (medicine leaflets, standard surgical consent information).',
    url: null,
    verification: 'unverified-here',
  },
} as const satisfies Record<string, TreatmentCitation>;

export type TreatmentCitationId = keyof typeof treatmentCitations;
