<?php

declare(strict_types=1);

namespace Drupal\pinched_nerve_widgets\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\pinched_nerve_widgets\StartingText;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One of the three widgets, with the danger signs inside.
 */
#[Block(
  id: 'pinched_nerve_widget',
  admin_label: new TranslatableMarkup('Pinched nerve widget'),
  category: new TranslatableMarkup('Health'),
)]
final class PinchedNerveWidgetBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    protected LanguageManagerInterface $languageManager,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return [
      'label_display' => FALSE,
      'element' => 'pinched-nerve-symptom-checker',
      'language' => '',
      'region' => '',
      'heading_level' => 2,
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['element'] = [
      '#type' => 'select',
      '#title' => $this->t('What it shows'),
      '#options' => [
        'pinched-nerve-symptom-checker' => $this->t('Symptom checker'),
        'pinched-nerve-red-flag-alert' => $this->t('Danger signs'),
        'pinched-nerve-treatment-options' => $this->t('Treatment options'),
      ],
      '#required' => TRUE,
      '#default_value' => $this->configuration['element'],
    ];
    $form['language'] = [
      '#type' => 'select',
      '#title' => $this->t('Language'),
      '#options' => ['' => $this->t('As the page')] + StartingText::languages(),
      '#default_value' => $this->configuration['language'],
    ];
    $form['region'] = [
      '#type' => 'select',
      '#title' => $this->t('Country'),
      '#description' => $this->t('Whose phone numbers and service names it shows. If none is chosen it says "your local emergency number".'),
      '#options' => ['' => $this->t('Not set')] + StartingText::regions($this->languageManager->getCurrentLanguage()->getId()),
      '#default_value' => $this->configuration['region'],
    ];
    $form['heading_level'] = [
      '#type' => 'select',
      '#title' => $this->t('Headings start at level'),
      '#description' => $this->t('One below the heading that the block stands under.'),
      '#options' => array_combine(range(2, 6), range(2, 6)),
      '#default_value' => $this->configuration['heading_level'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    foreach (['element', 'language', 'region'] as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
    $this->configuration['heading_level'] = (int) $form_state->getValue('heading_level');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    [
      'element' => $element,
      'language' => $language,
      'region' => $region,
      'heading_level' => $heading_level,
    ] = $this->configuration;
    if (!in_array($element, StartingText::elements(), TRUE)) {
      return [];
    }
    return [
      '#theme' => 'pinched_nerve_widget',
      '#tag' => $element,
      '#settings' => array_filter([
        'lang' => $language,
        'region' => $region,
        'heading-level' => (string) $heading_level,
      ]),
      '#heading_level' => $heading_level,
      '#text' => StartingText::of($language ?: $this->languageManager->getCurrentLanguage()->getId(), $region),
      '#attached' => ['library' => ['pinched_nerve_widgets/widgets']],
      '#cache' => ['contexts' => ['languages:language_interface']],
    ];
  }

}
