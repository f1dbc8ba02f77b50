// SPDX-License-Identifier: MPL-2.0
/** Fails to compile when the package's declaration and the class in the source diverge. */
import type { Info, P101Afgoerelse, P101Haendelser, Tema } from 'paragraf101/element';
import type * as kilde from '../../../src/element/p101-afgoerelse.tsx';
import type { Haendelser } from '../../../src/element/vaert.ts';

type Ens<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Sandt<T extends true> = T;
/** The members of the class beyond those of every element. */
type Egne<K> = Exclude<keyof K, keyof HTMLElement>;
/** Each property by its type, each method by its signature. The lists of events are compared below. */
type Del<K> = { [N in Egne<K>]: K[N & keyof K] };

export type SammeDele = Sandt<Ens<Egne<P101Afgoerelse>, Egne<kilde.P101Afgoerelse>>>;
export type Svarer = Sandt<Del<kilde.P101Afgoerelse> extends Del<P101Afgoerelse> ? true : false>;
export type SvarerOgsaaDenAndenVej = Sandt<Del<P101Afgoerelse> extends Del<kilde.P101Afgoerelse> ? true : false>;
export type SammeInfo = Sandt<Ens<{ [N in keyof Info]: Info[N] }, { [N in keyof kilde.Info]: kilde.Info[N] }>>;
export type SammeTema = Sandt<Ens<Tema, kilde.Tema>>;

type Detaljer = { [N in keyof P101Haendelser]: P101Haendelser[N]['detail'] };
export type SammeHaendelser = Sandt<Ens<keyof Detaljer, keyof Haendelser>>;
export type SammeDetaljer = Sandt<Haendelser extends Detaljer ? true : false>;
