// SPDX-License-Identifier: MPL-2.0
/** English: the same content as the Danish, screen by screen. */
import type { Endeord, Korttekst, Ordbog } from './form.ts';

/** For where the page itself is not. */
export const kort: Korttekst = {
  sprognavn: 'English',
  sidetitel: 'Find the right help',
  udenScript: (kommune) => [
    'Would you like help with drugs?',
    'You don’t have to say who you are.',
    kommune?.telefon === undefined
      ? 'Call your municipality. Ask to talk to those who help people with drugs. You can find the number on your municipality’s website.'
      : `Call ${kommune.navn || 'the municipality'}: ${kommune.telefon}${kommune.telefontid === undefined ? '' : `, ${kommune.telefontid}`}.`,
    'If you have children who need special help, we must tell the municipality. That is so even if you are anonymous.',
    'Are you or someone else in danger? Call 112.',
  ],
};

const YES_NO = { ja: 'Yes', nej: 'No', vedIkke: 'Don’t know' } as const;

const iMaalgruppen: Endeord = {
  titel: 'You can probably get anonymous help',
  indled: [
    'Your answers suggest that the anonymous help is right for you.',
    'In Danish it is called “anonym behandling efter § 101 a”.',
    'You can get it without giving your name.',
  ],
  trin: [
    'Call. You don’t have to give your name or your CPR number.',
    'Say which municipality you live in. If it is another one, you have to show it. You can show your health card and cover your name and number.',
    'Agree on a time for a talk. You can meet somewhere where others don’t know why you are there.',
    'If you agree that the help fits you, you can choose between at least two places. One of them is in another municipality.',
  ],
  seddel: [
    'Hello. I would like to hear about anonymous help with drugs.',
    'In Danish it is called § 101 a.',
    'I don’t want to say who I am.',
    'When can I have a talk, and where is it?',
    'Which places can I choose? Is one of them outside the municipality?',
    'Can others see that I come there?',
  ],
  godtAtVide: [
    'There is no time limit of 14 days here. But you must get an answer as soon as possible.',
    'If they say no, you can only complain to the municipality. But you can then ask for the ordinary help instead, where you give your name.',
    'Would you like to give your name? You may.',
  ],
};

const paragraf101: Endeord = {
  titel: 'Another kind of help probably fits you better',
  indled: [
    'Your answers suggest help under § 101. This is the ordinary help with drugs.',
    'It must begin no later than 14 days after you ask for it.',
    'It is not anonymous. But you can get advice first, without giving your name.',
  ],
  trin: [
    'Call and get advice. You don’t have to say who you are.',
    'When you are ready, ask for help. Then you say who you are.',
    'Remember the day when you asked for help. From that day it is 14 days at most.',
    'Together you find out what you need. You can say what you would like yourself.',
  ],
  seddel: [
    'Hello. I would like advice about help with drugs.',
    'I would like to be anonymous today.',
    'I think that § 101 fits me best.',
    'What happens if I ask for help?',
    'How will it begin within 14 days?',
    'Can I choose where I get help?',
  ],
  godtAtVide: [
    'You can choose another place of the same kind if you would rather do that.',
    'If you choose a place yourself, you may have to wait a little longer.',
    'If you don’t agree with the municipality, you can complain.',
  ],
};

const under18: Endeord = {
  titel: 'There is help for you under 18, too',
  indled: ['There are other rules for young people. They are made to take care of you.', 'You are welcome to call. It is good that you ask.'],
  trin: [
    'Call the municipality. Say that you are under 18 and want to talk to someone about drugs.',
    'You don’t have to say who you are. Ask first if you can be anonymous.',
    'Is there an adult you trust? Then you can call together.',
  ],
  seddel: [
    'Hello. I am under 18.',
    'I would like to talk to someone about drugs.',
    'Who can help me?',
    'Can I be anonymous? Who will be told?',
  ],
  godtAtVide: [],
};

const alkohol: Endeord = {
  titel: 'You can get help with alcohol',
  indled: [
    'The anonymous help here is for drugs. Help with alcohol is somewhere else in the municipality.',
    'Call, and they will show you the way.',
  ],
  trin: [
    'Call the municipality. Ask for help with alcohol.',
    'You don’t have to say who you are. Ask if the help is anonymous.',
    'You can also talk to your own doctor.',
    'Do you take drugs as well? Then change your answer on this page. You can get help with both.',
  ],
  seddel: [
    'Hello. I would like help to drink less.',
    'Who should I talk to?',
    'Can I be anonymous?',
    'When can I come?',
  ],
  godtAtVide: ['Don’t stop suddenly if you drink a lot every day. Talk to a doctor first.'],
};

const medicin: Endeord = {
  titel: 'Talk to your doctor about your medicine',
  indled: [
    'You take medicine as the doctor has told you, and it gives you no problems. Then your doctor can help you best.',
    'But you may always call us and ask.',
  ],
  trin: [
    'Call your doctor, and say what is on your mind.',
    'Have you become dependent on your medicine, and does it give you problems? Then call the municipality. You may have a right to help.',
    'You don’t have to say who you are.',
  ],
  seddel: [
    'Hello. I take medicine that my doctor has given me.',
    'I would like to talk about what it does to me.',
    'Am I becoming dependent?',
    'Who can help me?',
  ],
  godtAtVide: ['Don’t stop your medicine before you have talked to a doctor.'],
};

const intetBehov: Endeord = {
  titel: 'Do call, even if you are in doubt',
  indled: [
    'Your answers do not suggest that you need treatment right now.',
    'But you know yourself best. A talk can help before it gets hard.',
  ],
  trin: [
    'Call and talk about what is on your mind. You don’t have to say who you are.',
    'Have you stopped taking drugs, and do you want it to stay that way? Then you can get help with that.',
    'Are you afraid for someone you care about? Then call and get advice.',
  ],
  seddel: [
    'Hello. I am not sure if I need help.',
    'I would like to be anonymous.',
    'Can I talk to someone about it?',
    'What can I do if it gets worse?',
  ],
  godtAtVide: [],
};

const uafklaret: Endeord = {
  titel: 'Call, and find out together',
  indled: [
    'Your answers do not quite show which help fits best.',
    'That is perfectly all right. It is what the first talk is for.',
  ],
  trin: [
    'Call. You don’t have to say who you are.',
    'Say that you don’t know which help fits best.',
    'Ask if you can have a talk without giving your name.',
  ],
  seddel: [
    'Hello. I would like help with drugs.',
    'I don’t know which help fits me.',
    'I would like to be anonymous if I can.',
    'Can I have a talk about it?',
  ],
  godtAtVide: [],
};

export const en: Ordbog = {
  start: {
    titel: 'Is anonymous help with drugs something for you?',
    indled: [
      'Answer at most 7 short questions. Then you can see which help probably fits best, and who you can call.',
      'You can always answer Don’t know. You can always go back.',
    ],
    privatTitel: 'Your answers are yours',
    privat: [
      'We don’t ask for your name or your CPR number.',
      'Your answers are not sent to anyone.',
      'Your answers are not kept. They are gone when you close the page.',
    ],
    forbehold: [
      'We cannot hide that you opened this page. Your browser may remember it. Also make sure that nobody is looking at your screen.',
    ],
    boernTitel: 'Do you have children?',
    boern: [
      'You can be anonymous when you talk to us. But we have a duty to help children.',
      'If we think that a child needs special help, we must tell the municipality. That is so even if you are anonymous. Then the municipality may get to know who you are. In Danish it is called “underretningspligt”.',
      'It is so when you talk to someone. Nobody sees your answers on this page.',
    ],
    sygehusTitel: 'The hospital is something else',
    sygehus: ['Are you in hospital, or do you go to a psychiatric clinic? Then ask those who help you there. That is not the help we ask about here.'],
    vaekTitel: 'Do you need to get away fast?',
    vaek: [
      'Press Leave this page fast. Or press Shift three times. Then everything here goes blank, and a quite different page comes.',
      'Shift only works when you have first pressed somewhere inside this box.',
      'If there is a page around this box, it is only gone once the new page has come.',
    ],
    begynd: 'Begin',
  },
  spoergsmaal: {
    fyldt18: {
      spoergsmaal: 'Are you 18 or older?',
      hjaelp: ['There are other rules for young people.'],
      svar: YES_NO,
      kort: 'Are you 18 or older?',
    },
    behandlingskraevende: {
      spoergsmaal: 'Do you take drugs again and again, so that it harms you or others?',
      hjaelp: [
        'It may harm your body, your mind, your job, your money or the people you care about.',
        'Cannabis counts. So do pills when you take them to get high.',
      ],
      svar: YES_NO,
      kort: 'Do drugs harm you or others?',
    },
    kunAlkohol: {
      spoergsmaal: 'Is it only about alcohol?',
      hjaelp: ['If you take drugs as well, answer No.'],
      svar: YES_NO,
      kort: 'Only alcohol?',
    },
    kunOrdineretEfterForskrift: {
      spoergsmaal: 'Is it only about medicine that you take as the doctor has told you?',
      hjaelp: [
        'Answer Yes if you only take what the doctor has told you, and it gives you no problems.',
        'Answer No if you take more or something else. Answer No, too, if the medicine gives you problems.',
      ],
      svar: YES_NO,
      kort: 'Only medicine as the doctor has told you?',
    },
    hjaelpAfsnitV: {
      spoergsmaal: 'Do you get other help from the municipality, or do you need it?',
      hjaelp: [
        'Think of a support worker, help in your home, supported housing or a shelter.',
        'Money does not count. That is, for instance, a student grant, unemployment benefit or social benefit.',
      ],
      svar: {
        ingen: 'No',
        kunFysisk: 'Yes, but only because I have a physical disability',
        kunParagraf80: 'Yes, but only a place to live for a short time',
        kunFysiskOgParagraf80: 'Yes, but only these two: a physical disability and a place to live',
        psykisk: 'Yes, because of a mental illness or a mental disability',
        andet: 'Yes, other help',
        vedIkke: 'Don’t know',
      },
      kort: 'Other help from the municipality?',
    },
    kanIndgaaIGruppe: {
      spoergsmaal: 'Can you take part in a group?',
      hjaelp: [
        'Most of the time people talk together in a group. You don’t have to say who you are.',
        'Many are nervous about it. You can be that and still answer Yes.',
      ],
      svar: YES_NO,
      kort: 'Can you take part in a group?',
    },
    kortForloebTilstraekkeligt: {
      spoergsmaal: 'Do you think that help for a short time is enough for you?',
      hjaelp: ['It often takes 16 weeks. That is not a fixed limit.', 'If you are in doubt, answer Don’t know. Then you can talk about it.'],
      svar: YES_NO,
      kort: 'Is a short time enough?',
    },
  },
  ender: { iMaalgruppen, paragraf101, under18, alkohol, medicin, intetBehov, uafklaret },
  grunde: {
    stoffer: 'You take drugs in a way that does harm. It is not only alcohol or medicine from the doctor.',
    hjaelp: {
      ingen: 'You don’t need other help from the municipality.',
      kunFysisk: 'You only get other help because of a physical disability. That does not matter here.',
      kunParagraf80: 'You only get help with a place to live for a short time. That does not matter here.',
      kunFysiskOgParagraf80: 'You only get help because of a physical disability and with a place to live. That does not matter here.',
    },
    hjaelpImod: {
      psykisk: 'You need other help because of a mental illness or a disability. Then it should all fit together, and it does so best in the ordinary help.',
      andet: 'You need other help. Then it should all fit together, and it does so best in the ordinary help.',
    },
    gruppe: 'You can take part in a group.',
    gruppeImod: 'You would not be able to take part in a group. The anonymous help is mostly in a group.',
    kort: 'You think that a short time is enough.',
    kortImod: 'You think that you need more time. The anonymous help is short.',
    under18: 'You answered that you are not yet 18.',
    alkohol: 'You answered that it is only about alcohol.',
    medicin: 'You answered that it is only about medicine that you take as the doctor has told you.',
    intetBehov: 'You answered that drugs do not harm you or others again and again.',
    vedIkke: (kort) => `You answered Don’t know here: ${kort}`,
    uansetOmfattet: 'You can get help in any case. We just don’t know which kind is best.',
    ukendtAlder: 'If you are under 18, say so first. Then there are other rules.',
  },
  typiskTitel: 'How it often is',
  typisk: [
    'Many who get anonymous help have a job or go to school.',
    'Many get wages, a student grant, unemployment benefit or sickness benefit.',
    'Many have not had help with drugs before.',
    'Is it not like that for you? It does not decide anything. You can still get anonymous help.',
  ],
  ende: {
    ingenAfgoerelse: 'This is not a yes or a no. That is found out in a talk.',
    nuTitel: 'What you can do now',
    derforTitel: 'Why we say so',
    godtAtVideTitel: 'Good to know',
    svarTitel: 'Your answers',
    svarHjaelp: 'Is an answer wrong? Then change it here.',
    ret: 'Change',
    retNavn: (kort) => `Change your answer: ${kort}`,
    forfra: 'Delete all answers and start again',
  },
  seddel: {
    titel: 'What you can say when you call',
    hjaelp: ['Read it out, or say it in your own words.'],
    raad: [
      'You can hide your number before you call. Look in your phone’s settings for calls.',
      'Your phone remembers who you have called. You can delete that afterwards.',
      'Others can see what you print. A copy stays in the phone until you copy something else.',
    ],
    udskriv: 'Print',
    kopier: 'Copy',
    kopieret: 'The text is copied.',
    ikkeKopieret: 'It could not be copied. Write it down, or print it.',
  },
  kontakt: {
    ringTil: (navn) => `Call ${navn}`,
    udenNavn: 'the municipality',
    udenKommune: 'Call your municipality. Ask to talk to those who help people with drugs. You can find the number on your municipality’s website.',
    udenTelefon: (navn) => `Call ${navn}. Ask to talk to those who help people with drugs.`,
    kanRinge: 'They answer the phone:',
    hjemmeside: 'Website:',
    linkForlader: 'If you open a website, you leave this page, and your answers are deleted.',
    tilbudTitel: 'Places you can choose',
    tilbudHjaelp: 'You can also call a place directly and ask.',
    udenTilbud: 'Ask which places you can choose. There must be at least two, and one of them must be in another municipality.',
    udenforKommunen: 'In another municipality',
    raadgivningTitel: 'Free and anonymous advice',
    raadgivning: 'Here you can talk to someone who does not know who you are. It is free.',
    udenRaadgivning: 'Ask the municipality where you can get advice that is free and anonymous.',
    boerneTelefonTitel: 'BørneTelefonen (the children’s helpline)',
    boerneTelefon: 'For everyone under 18. It is free, and you don’t have to give your name.',
  },
  bund: { fare: 'Are you or someone else in danger?', ring112: 'Call 112', ring: 'Would you rather talk to someone?' },
  naeste: 'Next',
  tilbage: 'Back',
  trin: (nummer, hoejst) => `Question ${nummer} of at most ${hoejst}`,
  mangler: { titel: 'Choose an answer', tekst: 'Choose one of the answers. If you are in doubt, choose Don’t know.' },
  forlad: {
    knap: 'Leave this page fast',
    shift: (tilbage) => (tilbage === 2 ? 'Press Shift twice more to get away.' : 'Press Shift once more to get away.'),
    gaar: 'The page is blank now. Another page is on its way.',
  },
  sprogvalg: 'Language',
};
