<?php

declare(strict_types=1);

namespace Drupal\pinched_nerve_widgets;

/**
 * The danger signs and whom to call, which stand in an element until it works.
 *
 * The sentences are those of the elements: data/starting-text.json is written
 * from their sources. They are never changed here.
 */
final class StartingText {

  /**
   * The content of data/starting-text.json.
   */
  private static ?array $data = NULL;

  /**
   * The languages there are words in.
   *
   * @return string[]
   *   Language code to the language's own name.
   */
  public static function languages(): array {
    return array_map(static fn (array $language): string => $language['name'], self::data()['languages']);
  }

  /**
   * The elements.
   *
   * @return string[]
   *   Tags.
   */
  public static function elements(): array {
    return array_keys(self::data()['elements']);
  }

  /**
   * The regions whose phone numbers are known.
   *
   * @param string $language
   *   The language of the names.
   *
   * @return string[]
   *   Region code to its name.
   */
  public static function regions(string $language): array {
    $regions = self::data()['text'][self::knownLanguage($language)]['regions'];
    unset($regions['other']);
    return $regions;
  }

  /**
   * The text of an element.
   *
   * @param string $language
   *   A language code; English where there are no words in it.
   * @param string $region
   *   A region code in any case; "your local emergency number" where unknown.
   *
   * @return array
   *   The keys language, direction, title, signs, calls (each with number and
   *   label) and notes.
   */
  public static function of(string $language, string $region): array {
    $known = self::knownLanguage($language);
    $words = self::data()['text'][$known];
    $regions = self::data()['regions'];
    $numbers = $regions[strtoupper($region)] ?? $regions['other'];
    $emergency = $numbers['emergency'];
    $named = match (count($emergency)) {
      0 => $words['localNumber'],
      1 => $emergency[0],
      default => self::fill($words['or'], $emergency[0], $emergency[1]),
    };
    $notes = [];
    if (!$emergency) {
      $notes[] = $words['about112'];
    }
    elseif (!$numbers['verified']) {
      $notes[] = $words['unverified'];
    }
    return [
      'language' => $known,
      'direction' => self::data()['languages'][$known]['direction'],
      'title' => self::fill($words['title'], $named),
      'signs' => $words['signs'],
      'calls' => array_map(static fn (string $number): array => [
        'number' => str_replace(' ', '', $number),
        'label' => self::fill($words['call'], $number),
      ], $emergency),
      'notes' => $notes,
    ];
  }

  /**
   * The nearest language there are words in.
   */
  private static function knownLanguage(string $language): string {
    $text = self::data()['text'];
    foreach ([$language, strtok($language, '-')] as $candidate) {
      if (is_string($candidate) && isset($text[$candidate])) {
        return $candidate;
      }
    }
    return 'en';
  }

  /**
   * A sentence with its placeholders {0} and {1} filled in.
   */
  private static function fill(string $sentence, string ...$values): string {
    return strtr($sentence, ['{0}' => $values[0], '{1}' => $values[1] ?? '']);
  }

  /**
   * Reads the data once.
   */
  private static function data(): array {
    return self::$data ??= json_decode(file_get_contents(dirname(__DIR__) . '/data/starting-text.json'), TRUE, 512, JSON_THROW_ON_ERROR);
  }

}
