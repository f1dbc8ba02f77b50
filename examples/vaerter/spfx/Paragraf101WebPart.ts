// SPDX-License-Identifier: MPL-2.0
// A web part with the element, for a project made with SharePoint Framework 1.18 or newer and `npm install paragraf101`.
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import 'paragraf101/define';
import type { P101Afgoerelse } from 'paragraf101/element';

export interface IParagraf101Props {
  navn: string;
  afdeling: string;
  telefon: string;
}

export default class Paragraf101WebPart extends BaseClientSideWebPart<IParagraf101Props> {
  private element: P101Afgoerelse | undefined;

  /** SharePoint draws anew whenever a property changes; the element and its case stay. */
  public render(): void {
    if (!this.element) {
      this.element = document.createElement('p101-afgoerelse');
      this.element.headingLevel = 2;
      this.element.theme = 'neutral';
      this.domElement.append(this.element);
    }
    const { navn, afdeling, telefon } = this.properties;
    if (navn) this.element.kommune = { navn, ...(afdeling ? { afdeling } : {}), ...(telefon ? { telefon } : {}) };
  }

  protected onDispose(): void {
    this.element?.remove();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const felter = [
      PropertyPaneTextField('navn', { label: 'Kommunens navn' }),
      PropertyPaneTextField('afdeling', { label: 'Afdeling' }),
      PropertyPaneTextField('telefon', { label: 'Telefon' }),
    ];
    return { pages: [{ header: { description: 'Det, der står i brevene' }, groups: [{ groupFields: felter }] }] };
  }
}
