/**
 * Rollup plugin, and what the minifier shortens: names of fields that only our own modules read, and only as `row.name`. Names that a
 * host, the knowledge or a language file says, and ids, are not among them. The build fails when one also stands in the script as a
 * text, where it would keep its length and miss the field.
 */
export const privateNames = `
  about112 aboutYou aboutYouText adviceLine applying askFirst asks backOnly backToAnswers backView besides callIf callNow
  canLead changeAnswers changeInChecker changeWhat checkLead checkTitle chooseMany chosenOf compareThis contentDate
  copyByHand doNotDrive emergencyNumber enabledBy findHint focusable forWhom forWhomText fromAnswers goToSaddle headingAt
  headingId healthText howSoon inEnglish incompleteRules isChange isLandmark isMarked isMissing isReady isTitle isUsual
  isVerified isWide knownWhen laneCount localNumber maxRoots meaning medicineGroups missingAt missingMany missingOne
  moveCap movedFrom movedHere movesFrom mythsText nerveInjections netEmergency netSoon netUrgent noHelp noNumbers
  noPattern notAdvice notAnswered notDiagnosis notForChild notForMedicine notForSurgery notForWhom notFound notRight
  notSureIsGood notice oneMore oneOther openPattern openPhase painCap painFrom picks placeLeft placeOf placeRight
  placeSaddle preventionText printLine printTitle quizText raised rootCaution rootScoring rootTables rootText rootTwo
  routing score seeResult showRule shownWhenUrgent sides strips summaryTitle takeOut takeText textToCopy tooMany tooYoung
  topic truth twoOther unsigned unverified unverifiedAdvice urgentFlags verification whatIsItText whatToSay whenConsidered
  whyCalm youAnswered youTold yourLeft yourRight zoneCap zonesFrom
`
  .trim()
  .split(/\s+/);

export default function checkPrivateNames() {
  return {
    name: 'private-names',
    renderChunk(code) {
      for (const name of privateNames)
        if (new RegExp(`(["'\`])${name}\\1|\\\\"${name}\\\\"`).test(code))
          throw new Error(`private-names: "${name}" is a text in the script too; take it from the list`);
      return null;
    },
  };
}
