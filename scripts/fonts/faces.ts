import type { Lang } from '../../src/types.ts';
import type { PackageRef } from '../boundaries/fetch-package.ts';

/** A face that pictures are set in: where its full font comes from, and the languages whose characters it holds. */
export interface FaceSource extends PackageRef {
  /** The name of the subset in `fonts/`, without ending. */
  name: string;
  /** The font within the package. */
  file: string;
  langs: readonly Lang[];
  /** Whether it holds Latin letters only: what else the texts have stands in another face. */
  isLatin?: boolean;
}

const simplified: PackageRef = {
  package: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  integrity:
    'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
};

const traditional: PackageRef = {
  package: '@expo-google-fonts/noto-sans-hk',
  version: '0.4.3',
  integrity:
    'sha512-jPBN2bE492eP4xPhUdmgbmYIOoqkzBPoF+upZYr9meQF3nuwY2ajmjMNtaSMrTlOXWV53td+ru/kFTcZ7/v7fg==',
};

const latin: PackageRef = {
  package: '@expo-google-fonts/noto-sans',
  version: '0.4.2',
  integrity:
    'sha512-zYD8G2ijWLxqmquoQgghNh/x9p0yxWwArD0oxO1oXY1qx5vOd4t0Kbhnu/Cx8RTy08OgA8RtxuULZFaXwVPnPw==',
};

/** Every face, by package. */
export const faceSources: readonly FaceSource[] = [
  {
    ...simplified,
    name: 'noto-sans-sc-400',
    file: '400Regular/NotoSansSC_400Regular.ttf',
    langs: ['zh-hans', 'en'],
  },
  {
    ...simplified,
    name: 'noto-sans-sc-700',
    file: '700Bold/NotoSansSC_700Bold.ttf',
    langs: ['zh-hans', 'en'],
  },
  {
    ...latin,
    name: 'noto-sans-400',
    file: '400Regular/NotoSans_400Regular.ttf',
    langs: ['en'],
    isLatin: true,
  },
  { ...latin, name: 'noto-sans-700', file: '700Bold/NotoSans_700Bold.ttf', langs: ['en'], isLatin: true },
  {
    ...traditional,
    name: 'noto-sans-hk-400',
    file: '400Regular/NotoSansHK_400Regular.ttf',
    langs: ['zh-hant'],
  },
  { ...traditional, name: 'noto-sans-hk-700', file: '700Bold/NotoSansHK_700Bold.ttf', langs: ['zh-hant'] },
];
