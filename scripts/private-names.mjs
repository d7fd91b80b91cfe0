/**
 * Rollup plugin, and what the minifier shortens: names of fields that only our own modules read, and only as `row.name`. Names that a
 * host, the knowledge or a language file says, and ids, are not among them. The build fails when one also stands in the script as a
 * text, where it would keep its length and miss the field.
 */
export const privateNames = `
  about112 aboutYou aboutYouText adviceLine applying askFirst asks backOnly backToAnswers backView benefits besides
  callIf callNow canLead changeAnswers changeInChecker changeWhat checkLead checkTitle choose chooseMany
  chosenOf compareThis contentDate copyByHand doNotDrive emergencyNumber enabledBy figures findHint
  focusable forWhom forWhomText fromAnswers goOn goToSaddle headingAt headingId healthText howSoon
  inEnglish incompleteRules involves isChange isLandmark isMarked isMissing isOpen isReady isTitle isUsual isVerified
  isWide knownWhen laneCount localNumber maxRoots meaning medicineGroups missingAt missingMany missingOne mistake
  moveCap movedFrom movedHere movesFrom mythsText neckOrBack nerveInjections netEmergency netSoon netUrgent noHelp
  noNumbers noPattern notAdvice notAnswered notDiagnosis notForChild notForMedicine notForSurgery notForWhom notFound
  notRight notSure notSureIsGood notice oneMore oneOther openPattern openPhase painCap painFrom
  picks placeLeft placeOf placeRight placeSaddle preventionText printLine printTitle quizText raised rated reviewed
  rootCaution rootScoring rootTables rootText rootTwo routing saved score seeResult showRule shownWhenUrgent sides
  strips summaryTitle takeOut takeText textToCopy ticked tooMany tooYoung topic truth twoOther unsigned
  unverified unverifiedAdvice urgentFlags verification whatIsItText whatToSay whenConsidered
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
