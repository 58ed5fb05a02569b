import { drawEcharts, type Echarts } from './draw-echarts.ts';

declare const echarts: Echarts;

addEventListener('DOMContentLoaded', () => drawEcharts(echarts, 'svg'));
