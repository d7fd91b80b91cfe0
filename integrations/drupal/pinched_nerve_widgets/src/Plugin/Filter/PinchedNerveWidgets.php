<?php

declare(strict_types=1);

namespace Drupal\pinched_nerve_widgets\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script for texts with a widget in them, and for no others.
 *
 * While it is on, CKEditor 5 keeps the widgets in that text format (see the
 * condition in pinched_nerve_widgets.ckeditor5.yml).
 */
#[Filter(
  id: 'pinched_nerve_widgets',
  title: new TranslatableMarkup('Keep pinched nerve widgets'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Widgets in a text stay when it is saved, and work on the page.'),
)]
final class PinchedNerveWidgets extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (preg_match('/<pinched-nerve-|data-pinched-nerve=/', (string) $text)) {
      $result->addAttachments(['library' => ['pinched_nerve_widgets/widgets']]);
    }
    return $result;
  }

}
