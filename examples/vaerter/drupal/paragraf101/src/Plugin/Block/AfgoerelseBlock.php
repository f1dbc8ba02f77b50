<?php

// SPDX-License-Identifier: MPL-2.0

declare(strict_types=1);

namespace Drupal\paragraf101\Plugin\Block;

use Drupal\Component\Serialization\Json;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Render\Markup;

/**
 * The element with the municipality's configuration.
 *
 * @Block(
 *   id = "paragraf101_afgoerelse",
 *   admin_label = @Translation("Paragraf 101: afgørelse"),
 *   category = @Translation("Kommune")
 * )
 */
final class AfgoerelseBlock extends BlockBase {

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $kommune = Json::decode((string) file_get_contents(__DIR__ . '/../../../kommune.json'));
    return [
      '#theme' => 'paragraf101_afgoerelse',
      // Drupal's encoder writes <, >, & and quotes in strings as \u…, so nothing in it can end the script that it stands in.
      '#kommune' => Markup::create(Json::encode($kommune)),
      '#tema' => 'borgerdk',
      '#attached' => ['library' => ['paragraf101/afgoerelse']],
    ];
  }

}
