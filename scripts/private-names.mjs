/**
 * Rollup plugin, and what the minifier shortens: names of fields that only our own modules read, or Lit of itself, and only as
 * `row.name`. Names that a host, the knowledge or a language file says, and ids, are not among them: neither is anything inside
 * `assessment`, `standing`, `reader` or an event. The build fails when one also stands in the script as a text, where it would keep
 * its length and miss the field.
 */
export const privateNames = `
  about112 aboutYou aboutYouText adviceLine applying askFirst backOnly backToAnswers backView benefits besides callIf
  callNow canLead changeAnswers changeInChecker changeWhat checkLead checkTitle choose chooseMany chosenOf
  combinations compareThis contacts contentDate copied copyByHand createProperty doNotDrive elementStyles
  emergencyNumber enableUpdating enabledBy figures finalize finalizeStyles findHint focusable forWhom forWhomText
  fromAttribute getPropertyDescriptor getPropertyOptions goOn goToSaddle headingAt headingId healthText howSoon
  inEnglish incompleteRules involves isChange isLandmark isMarked isMissing isOpen isReady isTitle isUsual isVerified
  isWide knownWhen laneCount localNumber maxRoots meaning medicineGroups missingAt missingMany missingOne mistake
  moveCap movedFrom movedHere movesFrom mythsText neckOrBack nerveInjections netEmergency netSoon netUrgent noAccessor
  noHelp noNumbers noPattern notAdvice notAnswered notDiagnosis notForChild notForMedicine notForSurgery notForWhom
  notFound notRight notSure notSureIsGood notice oneMore oneOther openPattern openPhase opened painCap painFrom picks
  placeLeft placeOf placeRight placeSaddle preventionText printLine printTitle quizText raised ranks rated
  renderBefore renderOptions reviewed rootCaution rootScoring rootTables rootText rootTwo routing saved score
  seeResult selfCheck shadowRootOptions showRule shownWhenUrgent sides strips summaryTitle takeOut takeText textToCopy
  ticked toAttribute tooMany tooYoung topic truth twoOther underage unread unsigned unverified unverifiedAdvice
  urgentFlags useDefault verification whatIsItText whatToSay whenConsidered whyCalm youAnswered youTold yourLeft
  yourRight zoneCap zonesFrom
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
