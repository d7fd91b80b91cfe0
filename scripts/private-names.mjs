/**
 * Rollup plugin, and what the minifier shortens: names of fields that only our own modules read, and only as `row.name`. Names that a
 * host, the knowledge or a language file says, and ids, are not among them. The build fails when one also stands in the script as a
 * text, where it would keep its length and miss the field.
 */
export const privateNames = `
  about112 aboutYou aboutYouText adviceLine applying askFirst backOnly backToAnswers backView besides callIf callNow
  canLead changeAnswers changeWhat checkLead checkTitle chooseMany chosenOf compareThis copyByHand doNotDrive
  emergencyNumber findHint focusable forWhom forWhomText goToSaddle headingAt headingId healthText howSoon inEnglish
  isChange isLandmark isMarked isMissing isReady isTitle isTranslated isUsual isVerified isWide laneCount localNumber
  meaning missingAt missingMany missingOne movedFrom movedHere mythsText netEmergency netSoon netUrgent noHelp noNumbers
  noPattern notAdvice notAnswered notDiagnosis notForChild notForMedicine notForSurgery notForWhom notFound notRight
  notSureIsGood notice oneMore oneOther openPattern openPhase picks placeLeft placeOf placeRight placeSaddle
  preventionText printLine printTitle quizText renderContent rootCaution rootText rootTwo routing seeResult showRule sides
  summaryTitle takeOut takeText textToCopy tooMany topic twoOther unsigned unverified unverifiedAdvice whatIsItText
  whatToSay whenConsidered whyCalm youAnswered youTold yourLeft yourRight
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
