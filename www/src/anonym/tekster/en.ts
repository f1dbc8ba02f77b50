// SPDX-License-Identifier: MPL-2.0
/** English: the same content as the Danish, screen by screen. */
import type { Endeord, Korttekst, Ordbog } from './form.ts';

/** For use outside the page itself. */
export const kort: Korttekst = {
  sprognavn: 'English',
  sidetitel: 'Find the right help',
  udenScript: (kommune) => [
    'Would you like help with drugs?',
    'You don’t have to say who you are.',
    kommune?.telefon === undefined
      ? 'Call your municipality (kommune). Ask to talk to the drug treatment team. You can find the number on your municipality’s website.'
      : `Call ${kommune.navn || 'the municipality'}: ${kommune.telefon}${kommune.telefontid === undefined ? '' : `, ${kommune.telefontid}`}.`,
    'If the person you talk to thinks a child needs special help, they have to tell the municipality. This applies even if you stay anonymous.',
    'Are you or someone else in danger? Call 112.',
  ],
};

const YES_NO = { ja: 'Yes', nej: 'No', vedIkke: 'Don’t know' } as const;

const iMaalgruppen: Endeord = {
  titel: 'You can probably get anonymous help',
  indled: [
    'Your answers suggest that anonymous treatment is right for you.',
    'In Danish it is called “anonym behandling efter § 101 a”.',
    'You can get it without giving your name.',
  ],
  trin: [
    'Call. You don’t have to give your name or your CPR number.',
    'Say which municipality (kommune) you live in. If it is not the one you are calling, you have to show where you live. You can show your health card and cover your name and number.',
    'Arrange a time to meet. You can meet somewhere where others don’t know why you are there.',
    'If you both agree this is right for you, you can choose between at least two places. One of them is in another municipality.',
  ],
  seddel: [
    'Hello. I would like to hear about anonymous help with drugs.',
    'In Danish it is called § 101 a.',
    'I would like to be anonymous.',
    'When and where can I meet someone?',
    'Which places can I choose? Is one of them outside the municipality?',
    'Will other people be able to see that I go there?',
  ],
  godtAtVide: [
    'The 14-day limit does not apply here. But you must get an answer as soon as possible.',
    'If the answer is no, you can only complain to the municipality. But you can ask for ordinary treatment instead, where you give your name.',
    'Would you like to give your name? That is fine, too.',
  ],
};

const paragraf101: Endeord = {
  titel: 'Another kind of help would probably suit you better',
  indled: [
    'Your answers suggest help under § 101. This is ordinary drug treatment.',
    'It must begin no later than 14 days after you ask for it.',
    'It is not anonymous. But you can get advice first, without giving your name.',
  ],
  trin: [
    'Call and get advice. You don’t have to say who you are.',
    'When you are ready, ask for help. At that point you say who you are.',
    'Remember the day you asked for help. Treatment must start within 14 days of that day.',
    'You work out together what you need. You can say what you would prefer.',
  ],
  seddel: [
    'Hello. I would like advice about help with drugs.',
    'I would like to be anonymous today.',
    'I think § 101 is right for me.',
    'What happens if I ask for help?',
    'When can it start?',
    'Can I choose where I get help?',
  ],
  godtAtVide: [
    'You can choose another place of the same kind if you would rather do that.',
    'If you choose a place yourself, you may have to wait a little longer.',
    'If you don’t agree with the municipality, you can complain.',
  ],
};

const under18: Endeord = {
  titel: 'There is help if you are under 18, too',
  indled: ['There are other rules for young people. They are there to look after you.', 'You are welcome to call. It is good that you are asking.'],
  trin: [
    'Call the municipality. Say that you are under 18 and want to talk to someone about drugs.',
    'You don’t have to say who you are. Ask first if you can be anonymous.',
    'Is there an adult you trust? You can call together.',
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
    'The anonymous help here is for people who take drugs. You get help with alcohol somewhere else in the municipality.',
    'Call, and the municipality will point you in the right direction.',
  ],
  trin: [
    'Call the municipality. Ask for help with alcohol.',
    'You don’t have to say who you are. Ask if the help is anonymous.',
    'You can also talk to your own doctor.',
    'Do you take drugs as well? If so, change your answer on this page. You can get help with both.',
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
    'You only take your medicine as prescribed, and it gives you no problems. Your doctor is the best person to help.',
    'You are always welcome to call the municipality and ask.',
  ],
  trin: [
    'Call your doctor, and say what is on your mind.',
    'Have you become dependent on your medicine, and does it give you problems? If so, call the municipality. You may have a right to help.',
    'You don’t have to say who you are.',
  ],
  seddel: [
    'Hello. I take medicine that my doctor has given me.',
    'I would like to talk about what it does to me.',
    'Am I becoming dependent?',
    'Who can help me?',
  ],
  godtAtVide: ['Don’t stop taking your medicine without talking to a doctor first.'],
};

const intetBehov: Endeord = {
  titel: 'Do call, even if you are not sure',
  indled: [
    'Your answers do not suggest that you need treatment right now.',
    'But you know yourself best. Talking to someone can help before things get hard.',
  ],
  trin: [
    'Call and talk about what is on your mind. You don’t have to say who you are.',
    'Have you stopped taking drugs, and do you want it to stay that way? You can get help with that.',
    'Are you worried about someone you care about? Call and get advice.',
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
  titel: 'Call, and work it out together',
  indled: [
    'Your answers do not clearly show which help is best for you.',
    'That is perfectly all right. That is what the first meeting is for.',
  ],
  trin: [
    'Call. You don’t have to say who you are.',
    'Say that you don’t know which help is best for you.',
    'Ask if you can meet someone without giving your name.',
  ],
  seddel: [
    'Hello. I would like help with drugs.',
    'I don’t know which help is right for me.',
    'I would like to be anonymous if I can.',
    'Can I talk to someone about it?',
  ],
  godtAtVide: [],
};

export const en: Ordbog = {
  start: {
    titel: 'Is anonymous drug treatment right for you?',
    indled: [
      'Answer up to 7 short questions to see which help is likely to suit you, and who you can call.',
      'You can always answer “Don’t know”. You can always go back.',
    ],
    privatTitel: 'Your answers are yours',
    privat: [
      'We don’t ask for your name or your CPR number.',
      'Your answers are not sent to anyone.',
      'Your answers are not kept. They are gone when you close the page.',
    ],
    forbehold: [
      'We cannot hide that you opened this page. Your browser may remember it. Make sure, too, that nobody is looking at your screen.',
    ],
    boernTitel: 'Do you have children?',
    boern: [
      'You can be anonymous when you call. But the person you talk to has a duty to help children.',
      'If they think a child needs special help, they have to tell the municipality. This applies even if you stay anonymous. The municipality may then find out who you are. In Danish it is called “underretningspligt”.',
      'This applies when you talk to someone. Nobody sees your answers on this page.',
    ],
    sygehusTitel: 'Hospital treatment is separate',
    sygehus: ['Are you in hospital, or are you being treated in psychiatry? Ask the people treating you there. This page is about other help.'],
    vaekTitel: 'Need to leave quickly?',
    vaek: [
      'Press “Leave this page now”. Or press Shift three times. Everything here goes blank, and a completely different page opens.',
      'Shift only works once you have clicked somewhere inside this box.',
      'If there is a page around this box, it only disappears once the new page has opened.',
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
      spoergsmaal: 'Do you keep taking drugs in a way that harms you or others?',
      hjaelp: [
        'It may harm your body, your mind, your job, your money or the people you care about.',
        'Cannabis counts. So do pills if you take them to get high.',
      ],
      svar: YES_NO,
      kort: 'Do drugs harm you or others?',
    },
    kunAlkohol: {
      spoergsmaal: 'Is alcohol the only problem?',
      hjaelp: ['If you take drugs as well, answer “No”.'],
      svar: YES_NO,
      kort: 'Only alcohol?',
    },
    kunOrdineretEfterForskrift: {
      spoergsmaal: 'Is it only about medicine that you take as prescribed?',
      hjaelp: [
        'Answer “Yes” if you only take what your doctor has prescribed, and it gives you no problems.',
        'Answer “No” if you take more or something else. Answer “No”, too, if the medicine gives you problems.',
      ],
      svar: YES_NO,
      kort: 'Only medicine that you take as prescribed?',
    },
    hjaelpAfsnitV: {
      spoergsmaal: 'Do you get other help from the municipality, or do you need it?',
      hjaelp: [
        'Think of a support worker, help in your home, supported housing or a shelter.',
        'Money does not count. That includes a student grant, unemployment benefit and cash benefits (kontanthjælp).',
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
        'Many people are nervous about it. It is fine to be nervous and still answer “Yes”.',
      ],
      svar: YES_NO,
      kort: 'Can you take part in a group?',
    },
    kortForloebTilstraekkeligt: {
      spoergsmaal: 'Do you think that help for a short time is enough for you?',
      hjaelp: ['It often takes 16 weeks. That is not a fixed limit.', 'If you are not sure, answer “Don’t know”. You can talk about it later.'],
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
      kunFysiskOgParagraf80: 'You only get help because of a physical disability and help with somewhere to live. That does not matter here.',
    },
    hjaelpImod: {
      psykisk: 'You need other help because of a mental illness or a disability. It works best when all your help is in one place, so ordinary treatment suits you better.',
      andet: 'You need other help. It works best when all your help is in one place, so ordinary treatment suits you better.',
    },
    gruppe: 'You can take part in a group.',
    gruppeImod: 'You would not be able to take part in a group. Most anonymous treatment is in groups.',
    kort: 'You think that a short time is enough.',
    kortImod: 'You think that you need more time. Anonymous treatment is short.',
    under18: 'You answered that you are not yet 18.',
    alkohol: 'You answered that alcohol is the only problem.',
    medicin: 'You answered that it is only about medicine that you take as prescribed.',
    intetBehov: 'You answered that you do not keep taking drugs in a way that harms you or others.',
    vedIkke: (kort) => `You answered “Don’t know” here: ${kort}`,
    uansetOmfattet: 'You can get help in any case. We just don’t know which kind is best.',
    ukendtAlder: 'If you are under 18, say so first. Other rules apply.',
  },
  typiskTitel: 'How it often is',
  typisk: [
    'Many people who get anonymous help have a job or are studying.',
    'Many are paid wages or get a student grant, unemployment benefit or sickness benefit.',
    'Many have not had help with drugs before.',
    'If that is not you, it does not matter. You can still get anonymous help.',
  ],
  ende: {
    ingenAfgoerelse: 'This is not a yes or a no. You find that out when you talk to someone.',
    nuTitel: 'What you can do now',
    derforTitel: 'Why we say this',
    godtAtVideTitel: 'Good to know',
    svarTitel: 'Your answers',
    svarHjaelp: 'Got an answer wrong? Change it here.',
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
    udenKommune: 'Call your municipality. Ask to talk to the drug treatment team. You can find the number on your municipality’s website.',
    udenTelefon: (navn) => `Call ${navn}. Ask to talk to the drug treatment team.`,
    kanRinge: 'Phone hours:',
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
  mangler: { titel: 'Choose an answer', tekst: 'Choose one of the answers. If you are not sure, choose “Don’t know”.' },
  forlad: {
    knap: 'Leave this page now',
    shift: (tilbage) => (tilbage === 2 ? 'Press Shift two more times to leave.' : 'Press Shift one more time to leave.'),
    gaar: 'The page is blank now. Another page is on its way.',
  },
  sprogvalg: 'Language',
};
