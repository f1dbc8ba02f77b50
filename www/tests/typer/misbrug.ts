// SPDX-License-Identifier: MPL-2.0
/** Code that must not compile: each line under an expected error has one. */
import { brev, fakta, naeste, notat, Sag, sammenlign, tjek, vurder, type Sagsdata } from 'paragraf101';
// @ts-expect-error the engine's start is no part of the package
import { initSync } from 'paragraf101';

const sag: Sagsdata = { format: 'p101-sag/1', vurderingsdato: '2026-11-23' };
export { initSync };

// @ts-expect-error the format is required
vurder({ vurderingsdato: '2026-11-23' });
// @ts-expect-error another format
vurder({ ...sag, format: 'p101-sag/2' });
// @ts-expect-error a fact that does not exist
vurder({ ...sag, fakta: { aldr: 34 } });
// @ts-expect-error a value that the fact does not take
vurder({ ...sag, fakta: { belastning: 'tung' } });
// @ts-expect-error a number is no text
vurder({ ...sag, fakta: { alder: '34' } });
// @ts-expect-error an area that does not exist
naeste(sag, 'fritvalg');
// @ts-expect-error the set is required
sammenlign(sag);
// @ts-expect-error a day is a text
fakta(new Date());
// @ts-expect-error a fact that does not exist
new Sag(sag).svar('aldr', 34);
// @ts-expect-error a key that an assessment does not have
export const ingen: string = vurder(sag).findesIkke;
// @ts-expect-error a date may be absent
export const til: string = vurder(sag).regler[0]!.kilder[0]!.til;
// @ts-expect-error a conclusion is one of a few words
export const konklusion: 'måske' = vurder(sag).omfattet.konklusion;
// @ts-expect-error a format that does not exist
brev(sag, 'pdf');
// @ts-expect-error bytes are no text
export const tekst: string = brev(sag, 'docx');
// @ts-expect-error the format comes after the earlier case
notat(sag, 'html').trim();
// @ts-expect-error a section that does not exist
brev({ ...sag, afgoerelse: { afsnit: { indledning: 'x' } } });
// @ts-expect-error a finding may have no place
export const fra: number = tjek(sag).fund[0]!.sted.fra;
