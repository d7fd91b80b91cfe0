/**
 * What the clinician who signs the rules should know: why a rule is as it is, what was read of a publication.
 * Printed in the rule book; no element loads it.
 */
export const clinicalNotes = {
  rules: {
    'life-threat-sign':
      'Each option suffices alone. Chest pain with back pain is in the NHS 999 list; breathlessness with a swollen leg is the NHS clot emergency; sudden one-sided weakness is stroke until shown otherwise.',
    'life-threat-unsure': 'Fail-safe policy U3; design choice.',
    'saddle-change': 'Single sign suffices; area may be small (GIRFT). Leg pain is not required (Ciftci 2010 had none).',
    'bladder-change': 'Not being able to pee is an emergency whenever it began.',
    'bowel-change': 'Constipation alone is excluded (York pathway: not an indication; often codeine).',
    'sexual-change-with-nerve-sign':
      'GIRFT: sexual dysfunction as the ONLY other feature is unlikely to be CES, so alone it is U02. Both legs count when nerve pain or numbness runs down both, not for a steady ache.',
    'cauda-equina-several-unsure':
      'Unknown policy U2. Clinical sign-off needed. Doubt about, or silence on, sexual function is not counted.',
    'both-legs-weak':
      'The wording of the sources: severe or getting worse. A little weak, or not sure if weak, slowly worse, with trouble of more than 12 weeks and no bladder, bowel, saddle or sexual change: U32 (below the words of the sources, for sign-off); clear weakness of both legs stays here, because it must not be calmer than clear and steady. Both legs a little weak and steady, or a doubt about the second leg: U32; long-steady: S01 or U32.',
    'weakness-growing-fast':
      'NG127 says refer urgently for single-limb weakness over hours to days; NASS lists progressive or severe deficit as emergent; no agreed timescale for foot drop (NHS Lothian). Emergency chosen as the safer reading. Not sure how fast: U05.',
    'leg-hardly-moves': '',
    'both-legs-from-back':
      'NHS patient page: sciatica on both sides is A&E/999, with no limit of time. UK experts disagree that every bilateral leg pain needs an emergency scan (mattlow-2019). Not new and not worse: U08 up to 12 weeks, S20 after that; walking-only, feet-only and plain ache are carved out. In "Where sources conflict" and for sign-off.',
    'tingling-climbing-with-weakness': '',
    'leg-suddenly-cold': '',
    'serious-injury': '',
    'fall-and-cannot-walk': '',
    'fever-with-infection-risk': 'Fever alone is U11.',
    'fever-with-nerve-signs': '',
    'blood-thinner-and-sudden-pain':
      'Case-report level: the person may walk normally at first (Raeouf) and be paralysed within hours. Not sure about the blood thinner: U20.',
    'blood-thinner-and-weakness': 'A little weak without a fast course, or not sure about the blood thinner: U20.',
    'aorta-signs': '',
    'sudden-pain-nothing-changes':
      'NICE: think about ruptured AAA in new back or tummy pain; more likely over 60, smoker or ex-smoker, high blood pressure (last clause own knowledge).',
    'cancer-with-nerve-signs':
      'Scottish guideline: cancer plus radicular pain, limb weakness, difficulty walking, sensory loss, bladder or bowel change = immediate. Not sure about cancer: one level lower (U17).',
    'testicle-pain': 'NHS hospital and practice pages: sudden testicle pain, go straight to A&E.',
    'pregnancy-danger-signs': '',
    'cord-signs-fast':
      'Unsteady walking alone counts only with another sign of the neck or of both sides; it is common with plain back pain and age.',
    'cancer-with-cauda-equina-sign': '',
    'bladder-frequency-with-nerve-sign':
      'BMJ Best Practice counts any disturbance of bladder function; combined here to stay specific. Old and steady: S25.',
    'old-cauda-equina-sign-with-nerve-sign': 'Keeps doubt monotone: being certain never gives a lower level than being unsure.',
    'cauda-equina-sign-long-standing': 'GIRFT restricts the emergency list to new (14 days) or deteriorating.',
    'sexual-change': 'Older and steady: S24. GIRFT restricts its list to new (14 days) or deteriorating.',
    'cauda-equina-unsure': 'Unknown policy U1. Not sure about sexual function: S24.',
    'bladder-frequency': 'Older and steady: S25.',
    'leg-clearly-weak':
      'NHS Lothian: early opinion essential; Manchester: weakness 3/5 or less or progressive = urgent. Steady or better for longer than 2 weeks: S01, below Manchester, for sign-off.',
    'weakness-growing': '',
    'weakness-unsure': 'Unknown policy U1. Not changing: S01.',
    'both-legs-steady-or-unsure':
      'Below E11: nerve pain down both legs that is not new or worse but under 12 weeks, or where a part of E11 is not sure. An ache that is getting worse, or told together with tingling or pain below the knee while new. Steady for longer: S20.',
    'calf-swollen': 'Not sure: S23.',
    'foot-poor-blood-supply': 'Not sure about a cold leg is one level below E13; not sure about a sore foot: S14.',
    fever: '',
    'needle-or-operation': 'Shroyer: only 19.7% of epidural abscess patients had fever in the ED.',
    'infection-risk-with-warning':
      'With a lesser risk (diabetes, not sure) one soft feature alone is not enough: fast worsening, or two features.',
    'weight-loss-or-back-shape':
      'NHS patient page floor. The option for the shape of the back leaves out leaning from a cramp (own reading). Diagnostic accuracy of weight loss alone is weak (Downie, Henschke Cochrane).',
    'pain-never-eases':
      'The NHS page names pain that does not improve after resting or is worse at night. Worse at night but easing on moving is S29 here, except with cancer now: in "Where sources conflict" and for sign-off.',
    'thoracic-pain':
      'The NHS page speaks of pain at the top of the back rather than the lower back (the words "rather than" are recalled, not read again: for sign-off). Together with the lower back: S26.',
    'cancer-history-with-warning':
      'Progressive, severe, strain-aggravated, thoracic or cervical pain within 24 hours. Not sure about cancer: only with clear weakness, cord signs or a bladder, bowel or saddle change; otherwise S02.',
    'weak-bones-and-slip':
      'A strain or a start with a movement counts with steroid tablets (chance of a break 33 % in Downie); with other weak bones it is S22.',
    'fall-over-70': '',
    'blood-thinner-and-knock': '',
    'rash-one-side': '',
    'kidney-or-belly-signs':
      'NHS page lists burning alone as GP non-urgent: S27 here, urgent with fever, feeling unwell or pregnancy. Not sure stays urgent: one level below the emergency options of this question.',
    'cord-signs': 'Unsteady walking alone over weeks: S21. Not sure: S14.',
    'pregnancy-signs': '',
    'pain-unbearable': 'NHS: GP if struggling to cope. Same day chosen because immobility hides weakness.',
    'sudden-pain-or-known-aneurysm':
      'At 50 to 59 only with a risk factor. Known aneurysm with pain of any length is at least urgent; new (under 2 weeks) is E20.',
    'child-with-warning': 'At 16 and 17, leg signs, waking at night and a fall alone are S07.',
    'both-arms-or-arm-weakening': 'Both arms hurting without numbness or weakness: S28.',
    'tb-with-warning': '',
    'cancer-now': '',
    'pain-questions-open':
      'Guard for a result asked for too early. Never true once the questions about place, reach, feeling, start, length, course, strength and effect of the pain have an answer (not sure is an answer).',
    'both-legs-weak-steady-or-unsure':
      'One level below E08, whose sources speak of severe or worsening weakness. Also a little weak and slowly worse with trouble of more than 12 weeks.',
    'leg-mildly-weak': '',
    'cancer-history':
      'History of cancer is the one malignancy flag with supporting data: 7% in primary care, 33% in the emergency setting.',
    'getting-worse': 'Slowly worse over more than 12 weeks: routine (R01), below the NHS words, for sign-off.',
    'severe-pain': '',
    'both-legs-on-walking-new': 'Older: R18.',
    child: '',
    'weak-bones': '',
    unwell: '',
    'cough-hurts-back': 'NHS back pain page lists this as urgent, NHS sciatica page lists it as ordinary. Conflict: sign-off needed.',
    'warning-sign-unsure': 'Unknown policy U1: one level below the same yes.',
    'arm-weak': '',
    'serious-injury-past': '',
    'age-unknown': '',
    'sudden-severe-start': 'Floor below E18, E20, E21 and U26. Own judgement. Only when it began in the last 2 weeks.',
    'both-legs-steady-or-new-ache':
      'NHS page: sciatica on both sides is A&E, with no limit of time. Here nerve pain down both legs, steady for more than 12 weeks, is soon: below that source, for sign-off. An ache without nerve feelings, over 6 weeks or swapping sides: R16.',
    'unsteady-walking': 'Floor below U23 for unsteady walking alone.',
    'weak-bones-and-strain': 'With steroid tablets: U18.',
    'calf-unsure': 'Unknown policy U1: one level below U09.',
    'sexual-change-unsure': 'New or worse and certain: U02. With another nerve sign: E06. Older and steady: R19.',
    'bladder-frequency-older': 'New or worse: U04.',
    'upper-and-lower-back-pain': 'Without the lower back: U16. "Rather than your lower back" on the NHS page is recalled: for sign-off.',
    'burning-pee': 'NHS page: GP, not urgent, when alone. With fever, feeling unwell or pregnancy: U22.',
    'both-arms': 'With numbness or weakness: U28.',
    'pain-worse-lying':
      'Only when the back hurts (then also with tingling feet: an exception for both feet would make pain in no leg count for more than pain in both). NHS page: worse at night is urgent. Soon here because it eases on moving: below that source, for sign-off.',
    'blood-thinner-and-nerve-pain':
      'One case of a slow bleed. Sudden, after a knock, quickly worse or with weakness: E18, E19, U20. Easing: R20.',
    'lasting-over-6-weeks': '',
    'daily-tasks-lost': '',
    'home-care-not-helping': '',
    'inflammatory-signs': '',
    'lasting-over-60': '',
    'new-pain-over-70': 'A fall: U19. With weak bones: U18, S08, S22.',
    'both-feet-tingle': '',
    'leg-pain-on-walking': '',
    'pain-with-periods': '',
    'hip-signs': '',
    'outer-thigh-numb': '',
    'feet-long-cold': '',
    'neck-or-arm-main': '',
    'leg-signs-after-surgery': 'New and getting worse: S03.',
    pregnancy: 'With a danger sign of pregnancy: U24, E24.',
    'both-legs-ache': 'New, or with nerve feelings: S20. Getting worse: U08.',
    'infection-risk': 'With a warning sign: U13, U29. With fever: E16, U11. Needle, operation or injected drugs: U12.',
    'both-legs-on-walking': 'New within 6 weeks or getting worse fast: S05.',
    'sexual-change-older': 'New or worse: U02, S24. With another nerve sign: E06, E28.',
    'blood-thinner-and-easing-nerve-pain': 'Where it is already easing; else S30.',
    'no-warning-sign': 'Always true: floor of the scale.',
  },
  patterns: {
    'lumbar-radiculopathy': {
      basis:
        'Konstantinou 2012 self-report cluster: below the knee + leg worse than back + numbness or pins and needles, AUC 0.72-0.74, likelihood ratios "small". Cough/sneeze and weakness from Vroomen 2002 (history AUC 0.80 in referred patients) and Stynes 2018 (which also needs examination, AUC 0.95). Verwoerd 2014: history alone AUC 0.65. Weights are therefore counts, not probabilities.',
      pointsAgainst: [
        'Pain only in the back',
        'Both legs',
        'Leg pain that comes only on walking and goes on sitting',
        'Groin pain with shoes and socks',
      ],
      tellClinician: 'Leg pain below the knee, sensory symptoms, cough effect, movements that are weak.',
    },
    'spinal-stenosis': {
      basis:
        'Suri 2010 JAMA: age over 70 LR 2.0; under 60 LR 0.40; no pain when seated LR 7.4; better bending forward LR 6.4. Tomkins-Lane 2016 Delphi and Konno 2007 tool support the items. At least sitting or bending relief AND standing or walking provocation are required.',
      pointsAgainst: ['Pain that stays when sitting', 'Relief by just standing still (blood flow)', 'Under 50'],
      tellClinician: 'How far they can walk, what eases it, foot pulses.',
    },
    'nonspecific-back-pain': {
      basis: 'NHS: "You probably do not have sciatica if you only have back pain." NICE NG59 assessment.',
      pointsAgainst: ['Pain below the knee', 'Numbness', 'Weakness'],
      tellClinician: 'Nothing special.',
    },
    'si-joint': {
      basis:
        'Needs 3 or more positive provocation tests (LR+ about 4, Laslett 2003/2005, van der Wurff 2006): cannot be done by self-report, so never above possible.',
      pointsAgainst: ['Pain below the knee', 'Numbness', 'Pain in the middle of the back'],
      tellClinician: 'One-finger site of pain.',
    },
    'deep-gluteal': {
      basis:
        'Hopayian 2010/2018: buttock pain, worse on sitting, tenderness near the sciatic notch, pain on tensing the muscle; accuracy of tests unproven. Two of the four are examination signs.',
      pointsAgainst: ['Back pain', 'Worse on coughing'],
      tellClinician: 'Where exactly it is tender.',
    },
    hip: {
      basis:
        'Groin pain, less hip turning and gait change are the key points separating hip from back (Moore case). The published likelihood ratios for hip versus spine (Brown 2004) were not found: unverified.',
      pointsAgainst: ['Pain below the knee', 'Numb foot'],
      tellClinician: 'Hip turning, limp.',
    },
    meralgia: {
      basis:
        'Mayo Clinic: tingling, numbness and burning in the outer thigh, one side, worse on standing or walking; the nerve only carries feeling.',
      pointsAgainst: ['Weakness', 'Below the knee'],
      tellClinician: 'Tight clothes, weight change, pregnancy, diabetes.',
    },
    peroneal: {
      basis:
        'Peroneal palsy: weak foot lift and turning out, normal turning in and hip; L5: turning in and hip also weak; pain rare in peroneal. A foot drop is never less than soon in the rules, whatever the pattern.',
      pointsAgainst: ['Back or leg pain', 'Both feet', 'Weak tiptoe or hip'],
      tellClinician: 'Turning the foot in, hip strength.',
    },
    'vascular-claudication': {
      basis:
        'BHF: cramp or pain on walking, mostly calf, relieved by rest within 10 minutes. NG127: similar pain with good circulation may be lumbar stenosis.',
      pointsAgainst: ['Relief needs sitting or bending', 'Pain when standing still'],
      tellClinician: 'Smoking, diabetes, heart disease, foot pulses.',
    },
    'peripheral-neuropathy': {
      basis: 'NICE NG127: persistent altered sensation in the feet: simple blood tests before referral (secondary source).',
      pointsAgainst: ['One leg only', 'Pain from the back'],
      tellClinician: 'Diabetes, alcohol, B12, medicines.',
    },
    'cervical-radiculopathy': {
      basis:
        'Asian Spine J 2021 table 3 (root, pain, weakness, look-alikes). Murphy 2009: cervical nerve pain did not follow the skin map in 69.7%.',
      pointsAgainst: ['Both arms', 'Clumsy hands', 'Unsteady walking'],
      tellClinician: 'Arm strength, hand function, walking.',
    },
    'inflammatory-back-pain': {
      basis:
        'NICE NG65 rec 1.1.5: low back pain starting before 45 and lasting over 3 months plus 4 or more criteria = refer; exactly 3 = HLA-B27 test.',
      pointsAgainst: ['Started after 45', 'Better with rest'],
      tellClinician: 'The list of criteria met.',
    },
    shingles: {
      basis: 'NHS shingles page; case reports of shingles mistaken for disc pain.',
      pointsAgainst: ['Rash on both sides'],
      tellClinician: 'When the rash began.',
    },
    'kidney-or-bladder': {
      basis: 'NHS kidney infection page.',
      pointsAgainst: ['Pain changes with movement'],
      tellClinician: 'Pee test.',
    },
    'cyclic-sciatica': {
      basis: 'Case reports and one review.',
      pointsAgainst: ['No link with periods'],
      tellClinician: 'A diary of pain and periods.',
    },
    'pelvic-girdle-pain': {
      basis: 'European guideline: point prevalence about 20%; diagnosis by provocation tests.',
      pointsAgainst: ['Below the knee', 'Numb foot'],
      tellClinician: 'Turning in bed, stairs, walking.',
    },
    unclear: {
      basis: 'Fallback when no other pattern is fits or possible.',
      pointsAgainst: [],
      tellClinician: '',
    },
  },
  citations: {
    own: 'Nothing. Needs clinical sign-off.',
    'girft-2023':
      'Five red-flag items, new within 14 days or deteriorating; small or saddle-sized area; severe or progressive deficit of both legs; note that back pain with sexual dysfunction as the only other feature is unlikely to be CES.',
    'girft-news': '1 to 3 per 100,000 people; about 8,000 suspected cases a year.',
    'bmj-bp-ces':
      'Leg or back pain with under 14 days of bladder, bowel, saddle, both-leg or sexual change; seen within hours; MRI within 4 hours. Read on a library mirror.',
    'csp-ces-2024': 'New bilateral leg pain; immediate emergency department; no set pattern.',
    'embeds-ces': 'Page.',
    'ces-card': 'Wording of 11 items.',
    'greenhalgh-2016':
      'Abstract on the publisher’s site (full address not kept): patients did not know what doctors meant; plain wording helps.',
    'york-ces': 'Isolated constipation is no indication (often codeine); symptoms of under 3 months need immediate action.',
    'cornwall-lbp': 'Features over 2 weeks with strong suspicion also go to the emergency department (local agreement).',
    'hoeritzauer-2018': 'Abstract: 276 people with suspected CES over 16 months, 78 with compression on the scan.',
    'mattlow-2019': 'Not every bilateral leg pain needs an emergency scan.',
    'nhs-sciatica': 'Whole page; second copy of the list at https://barabone.blog/2019/10/02/sciatica/ .',
    'nhs-backpain': 'Urgent and 999 lists.',
    redflagsymptoms: 'List.',
    'healthify-nz': 'When to call 111.',
    'nhsinform-sciatica': 'When to contact a GP at once.',
    'northern-trust': 'Emergency list: minor trauma in older people, osteoporosis, long steroids; pregnancy: midwife or GP.',
    'nhs-dvt': 'Urgent GP or 111; 999 with breathlessness or chest pain.',
    'nhs-shingles': '111 as soon as possible; medicine within 3 days of the rash.',
    'nhs-kidney': 'Urgent and 999 lists.',
    'nhs-sepsis': '999 list: confusion, slurred speech, blue, pale or blotchy skin, trouble breathing.',
    'torsion-nhs':
      'Sudden testicle pain: hospital at once. Second page: https://www.fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d',
    'mayo-meralgia': 'Page.',
    'bhf-pad': 'Calf, relieved by rest within 10 minutes.',
    'rnoh-mscc': 'Within 24 hours.',
    'macmillan-mscc': 'Read in summary; no address kept.',
    'myelopathy-org': 'Symptom list.',
    'mama-ectopic': 'Signs incl. shoulder-tip pain.',
    'uhb-maternity': 'Read; address not kept.',
    borne: 'Contractions felt as backache; address not kept.',
    'nhs-preg-secondary': 'Secondary copy; address not kept.',
    ng59: 'Section 1.1 (alternative diagnoses, imaging).',
    ng127: 'Limb weakness, claudication, cauda equina lines in a secondary page.',
    'ng127-github': 'Secondary text; address not kept.',
    ng156: 'Opening of the recommendation on ruptured aneurysm and the risk factor list.',
    ng234: 'Opening of the rationale; recommendations in a secondary text.',
    ng65: 'Full list of criteria; also https://bjgp.org/content/68/672/346',
    'ng12-ifp': 'Back pain with weight loss at 60 and over: scan within 2 weeks; long-lasting at 60 and over: blood tests.',
    'nhse-msk-2020': 'Part only: escalating pain, unwell, night pain that prevents sleep.',
    'nhs-lothian': 'Bilateral sciatica, acute foot drop (no agreed timescale), deteriorating radiculopathy.',
    'manchester-neuro': 'Weakness 3/5 or less or progressive = urgent; myelopathy.',
    'sheffield-emerg': 'Page.',
    'bnssg-myelopathy': 'Myelopathy: worse over days = on-call team; stable or over weeks to months = interface service.',
    'devon-lbp': 'Scope includes people after spinal surgery who ask for a new review. It gives no time limit: "soon" is own judgement.',
    'nass-emergent': 'Emergent: progressive or severe deficit, epidural abscess.',
    'sgo-mscc': 'Whole list: immediate, within 24 hours.',
    'ali-nhsh': 'Acute and chronic limb ischaemia.',
    'ali-devon': 'Read; address not kept.',
    'rcem-ali': 'Read; address not kept.',
    pmm: 'Page.',
    'pch-back': 'Emergency criteria incl. radiculopathy.',
    'vleeming-2008': 'Abstract and key points.',
    sphemerg: 'Fever in about a third of infections; epidural haematoma risk factors.',
    'nice-epidural-secondary': 'See treatments.md `nice-epidural`.',
    'downie-2013': 'Abstract with the figures.',
    'henschke-2009': 'Abstract: 1,172 people, 11 serious (8 fractures); 80.4 % had at least one flag.',
    'henschke-cochrane-2013': 'Abstract: apart from a history of cancer, too little data.',
    'verhagen-2016': 'Abstract: 46 flags in 16 guidelines; prevalence figures.',
    'premkumar-2018': 'Summary: 9,940 people; absence of flags did not lower the chance much.',
    'finucane-2020': 'Parts of the text.',
    'ausdoc-2013': '7 % in primary care, 33 % in the emergency setting.',
    'yusuf-2019': '40 papers, 2,224 people: pain 72 %, fever 55 %, diabetes 18 %, injected drugs 9 %.',
    'shroyer-2019': 'Abstract: recent soft tissue infection or bacteraemia OR 13.5; 19.7 % had fever in the ED.',
    'hd-spondylo': 'Suspect it even without fever in dialysis.',
    'sif-2007': 'Abstract copy; address not kept.',
    'am-j-med-2019': 'Abstract.',
    'konstantinou-2012': 'Abstract: AUC .67 to .68 single, .72 to .74 cluster.',
    'stynes-2018': 'Abstract: 394 people; AUC .95 and .82.',
    'vroomen-2002': 'Abstract in a library catalogue (full address not kept): history AUC .80, with examination .83.',
    'verwoerd-2014': 'Abstract: history AUC .65.',
    'iversen-2013': 'Abstract: LR+ L4 6.28, L5 1.74, S1 1.29.',
    'murphy-2009': 'Non-dermatomal: lumbar 64.1 %, cervical 69.7 %; S1 Se .65, Sp .80.',
    'harrison-t48': 'Table.',
    'lee-2008': 'Text: maps are flawed and overlap.',
    'aem-roots': 'L4 knee, L5 heel walk and big toe, S1 toe walk; also https://standardofcare.com/myotomes/',
    'pmc-cerv': 'Table.',
    'bjgp-neck': 'Text.',
    'dcm-bmj': 'Opening case and signs, read in a copy (address not kept).',
    'suri-2010': 'Likelihood ratios.',
    'konno-2007': 'Abstract: AUC .918, Se 92.8, Sp 72.0.',
    'tomkins-2016': 'Items.',
    'laslett-cpr': '3 or more tests, LR+ about 4.',
    'hopayian-2018': 'Abstract.',
    'park-2020': 'Abstract.',
    'moore-hip': 'Case: groin pain and less inward turning are key.',
    'peroneal-l5': 'Page.',
    'katz-2022': 'See treatments.md.',
    'raeouf-2020': 'Abstract.',
    'ismail-2017': 'Summary on a clinic site (londonspine.com; full address not kept).',
    'warfarin-l5-2016': 'Abstract.',
    'prendergast-1997': 'Case 1.',
    'sea-aem': 'Case stem (accessemergencymedicine.mhmedical.com, section 136160833; full address not kept).',
    'sea-japan': 'Abstract.',
    'sea-missed': 'Case.',
    'aaa-lourenco': 'Abstract (casereportsinternational, 100050Z06JL2018; full address not kept).',
    'dvt-marchand': 'Abstract (publisher item S1556-3707(15)00036-X; full address not kept).',
    'zoster-cases': 'Case texts (doi 10.1186/s13104-015-1272-z and two more; full addresses not kept).',
    'hodgeman-2021': 'Text (docslib 11942279).',
    'floyd-2011': 'Abstract (scholars.uthscsa.edu; full address not kept).',
    'alkhodairy-2007': 'Text.',
    'numbers-smartraveller': 'EU 112, UK 999 or 112, US 911, CA 911, NZ 111, IN 112.',
    'numbers-melbourne': '000.',
    'numbers-healthdirect': '1800 022 222 and 000; renaming: https://mphn.org.au/healthdirect-for-community',
    'numbers-healthline': '0800 611 116, 24 hours.',
    'numbers-811': '811 and 911.',
    'numbers-de': '116117 for the on-call doctor, 112 for danger to life.',
    'numbers-fr': '15, 112, 116 117 in part of the country.',
    'numbers-in': '108 ambulance in many states; 112 national.',
    'numbers-za': '10177, 112 from mobile.',
    'numbers-ae': '998.',
    'numbers-sa': '997 for the ambulance; 911 in three regions.',
    'numbers-eg': '123 for the ambulance; 112 announced.',
    'numbers-pe': '106.',
    'numbers-mx': '911 since 2016 to 2017.',
    'mhra-flow': 'Likely a device if it results in a diagnosis or prognosis.',
  },
  regions: {
    GB: '112 also works. England, Scotland, Wales. Northern Ireland has no single 111 line: own knowledge; say "your GP out-of-hours service".',
    IE: 'Both reach the ambulance service.',
    CA: 'Read for Prince Edward Island, British Columbia, Alberta and Québec; Ontario and Manitoba have had other numbers.',
    AU: '112 from a mobile also works (own knowledge). A source says that it will be renamed 1800 Medicare: check the name and number before release.',
    IN: '108 is the ambulance in many states.',
    ZA: '112 from a mobile phone.',
    EU: 'Free from any phone in every EU country.',
    ES: '112 verified as the EU number; the Spanish service words are own knowledge.',
    FR: '15 is the SAMU (medical). Not in every département.',
    SA: '997 is the Red Crescent ambulance; 911 is the unified number in Riyadh, Makkah and the Eastern Province.',
    AE: '999 is the police and also reaches help.',
    EG: '123 is the ambulance. A national 112 line was announced in 2022: check if 123 still works.',
    PE: '106 is the SAMU ambulance (read for Lima); 116 is the fire service, which also sends ambulances (own knowledge).',
    other: 'Show "your local emergency number". 112 works from most mobile phones.',
  },
  levels: {
    'self-care': {
      meaning:
        'No warning sign was found and the problem is new or settling. It does not mean that nothing is wrong. The reader gets home advice, what to expect, and the signs that change the advice.',
      maps: 'NHS: self-care and pharmacist',
    },
    routine: {
      meaning: 'No warning sign, but it has lasted, limits daily life, or has a feature worth a planned look.',
      maps: 'NHS: see a GP',
    },
    soon: {
      meaning:
        'A feature that should be examined or talked over soon, although waiting a day or two is reasonable. It becomes urgent if it changes.',
      maps: 'NHS: see a GP, without a time limit',
    },
    urgent: {
      meaning:
        'The NHS patient wording for these signs is "ask for an urgent GP appointment or call 111". If nobody can be reached today: go to an urgent care centre or the emergency department.',
      maps: 'NHS: urgent GP appointment or 111',
    },
    emergency: {
      meaning:
        'Call the emergency number or go to the emergency department now. Do not drive yourself. Nothing else is shown: no causes, treatments or home advice.',
      maps: 'NHS: 999 or A&E now',
    },
  },
  options: {
    sexual: {
      skip: 'clinician summary (would rather not say; raises nothing)',
    },
    'pain-where': {
      'thigh-outer': 'body map and clinician summary',
      flank: 'body map and clinician summary',
      'belly-pelvis': 'body map and clinician summary',
      'thigh-inner': 'body map and clinician summary (no single root)',
      'knee-back': 'body map and clinician summary (no single root)',
    },
    'main-pain': {
      equal: 'clinician summary',
    },
    feeling: {
      ache: 'clinician summary',
    },
    'numb-zones': {
      'thigh-back': 'body map and clinician summary (no single root)',
      'whole-leg': 'clinician summary (no single root)',
    },
    'weak-moves': {
      all: 'clinician summary (no single root)',
    },
    'worse-with': {
      lying: 'clinician summary',
    },
    'better-with': {
      lying: 'clinician summary',
      moving: 'clinician summary',
    },
    onset: {
      days: 'clinician summary',
      gradual: 'clinician summary',
    },
    'pain-level': {
      mild: 'clinician summary',
      moderate: 'clinician summary',
    },
    sleep: {
      some: 'clinician summary',
    },
    'spa-signs': {
      'eye-bowel': 'clinician summary (NICE NG65 has other criteria for eye and bowel disease)',
    },
    'thigh-pressure': {
      yes: 'clinician summary (supports the thigh-nerve pattern)',
    },
    'arm-zones': {
      whole: 'clinician summary (no single root)',
    },
  },
  bodyZones: [
    'The map is a second way to answer `pain-where`, `numb-zones` and `arm-zones`; the plain list must work without it. Tapping a zone ticks the option(s) it maps to for the question on screen; a zone that maps to nothing for that question is not selectable.',
    'Left and right are the reader’s own. Zones do not store a side: the side comes from `leg-sides`. If every tapped leg zone lies on one side the interface may propose that side for `leg-sides`, and the reader confirms it.',
    'The saddle zone answers nothing by itself: tapping it takes the reader to the question `saddle`. It is drawn as one plain shape, never in detail. The zone `thigh-inner` is for pain only; changed feeling there belongs to `saddle`.',
    'For the result, draw the skin zones of the suggested root(s) from the `roots` field, on the side of `leg-sides`; with the sentence that people differ a lot and that these maps are often wrong (Murphy 2009: nerve pain did not follow the map in 64.1 % of lumbar and 69.7 % of cervical cases).',
  ],
} as const;
