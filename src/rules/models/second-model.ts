/*
 * Made by a program, not by hand: npm run train -- --data DIR
 *
 * It was trained on pages of public benchmarks:
 * - scrapinghub/article-extraction-benchmark, MIT
 *   https://github.com/scrapinghub/article-extraction-benchmark
 * - Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0
 *   https://github.com/Murrough-Foley/web-content-extraction-benchmark
 *   https://creativecommons.org/licenses/by/4.0/
 *   Changed: of its pages and truths there are only numbers here that a program drew from them.
 * - adbar/trafilatura (its evaluation set), Apache-2.0
 *   https://github.com/adbar/trafilatura
 * - flairNLP/fundus (its parser tests), MIT
 *   https://github.com/flairNLP/fundus
 *
 * Data: 1004 pages, SHA-256 5c7fb2de531a20765aafc9d7d46ad585f567efca2a8769663d81db2271b20b2c
 * Seed: 1
 */
import type { PassageModel } from '../../article/passages/model-format'

export const secondModel: PassageModel = {
  features: [
    { name: 'words', limits: [1.792, 2.197, 2.303, 2.639, 3.367, 3.689, 3.784, 3.97, 4.248] },
    {
      name: 'length',
      limits: [
        1.099, 3.466, 4.007, 4.263, 4.394, 4.543, 4.82, 4.949, 5.075, 5.187, 5.293, 5.403, 5.591, 5.69, 6.071,
        6.321,
      ],
    },
    { name: 'wordLength', limits: [3, 4.6, 5, 5.705, 6.313, 6.56, 6.667, 6.75, 7, 9] },
    { name: 'linkShare', limits: [0.03343, 0.3971] },
    { name: 'boldShare', limits: [0.06475, 0.1329] },
    { name: 'italicShare', limits: [0.05274] },
    { name: 'commas', limits: [0, 0.04167, 0.08392, 0.1111] },
    { name: 'digits', limits: [0.02305, 0.05106, 0.07843] },
    { name: 'capitals', limits: [0.0292, 0.04747, 0.06303, 0.06897, 0.08602] },
    { name: 'opens', limits: [4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [1.5, 5.5, 6.5, 7.5, 9.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'comment', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [0.5, 1.5, 4.5, 5.5, 6.5, 9.5, 16.5, 19.5] },
    { name: 'part', limits: [1.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 1.5, 4.5, 5.5, 6.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 3.5, 4.5, 5.5, 7.5] },
    { name: 'stepsFromCore', limits: [1.5, 2.5, 3.5, 5.5, 6.5, 9.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2993, 0.4145, 0.5501, 0.5813, 0.6736, 0.7801, 0.8355, 0.9012, 0.9541, 0.962, 0.9747,
        0.9846,
      ],
    },
    { name: 'branchLinkShare', limits: [0.03096, 0.0662, 0.07782, 0.09404, 0.1662, 0.3448, 0.6048] },
    { name: 'branchParagraphs', limits: [0, 0.01779, 0.02111, 0.02523, 0.03052, 0.09756, 0.1671, 0.7192] },
    { name: 'branchRepeats', limits: [1.609, 1.792, 2.197, 2.398, 4.06] },
    { name: 'aboveContainer', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 6.5, 7.5] },
    { name: 'stepsFromContainer', limits: [2.5, 3.5, 4.5, 6.5, 7.5, 8.5, 11.5] },
    { name: 'containerShare', limits: [0.8339, 0.9293, 0.9352, 0.9546, 0.9648, 0.9689, 0.9744, 0.9889] },
    { name: 'limbLinkShare', limits: [0.008089, 0.02059, 0.03805, 0.06289, 0.09302, 0.1244, 0.1702, 0.3558] },
    {
      name: 'limbParagraphs',
      limits: [0, 0.0137, 0.01659, 0.02869, 0.05794, 0.08077, 0.1342, 0.2163, 0.3265, 0.4519],
    },
    { name: 'alikeInCore', limits: [0, 0.01149, 0.1036, 0.56, 0.8932, 0.9747] },
    { name: 'alikeInContainer', limits: [0.2034, 0.7667, 0.8528] },
    { name: 'alikeParagraphs', limits: [0.4118, 0.9524] },
    { name: 'alikeLinkShare', limits: [0] },
    {
      name: 'alikeShare',
      limits: [0.01928, 0.02829, 0.04016, 0.08002, 0.1142, 0.1387, 0.2677, 0.3815, 0.5495, 0.8881],
    },
    { name: 'alikeCount', limits: [0.8959, 1.242, 1.498, 1.701, 2.35, 3.068, 3.113, 3.157, 3.238] },
    { name: 'alikeWords', limits: [1.012, 1.808, 2.303, 2.52, 2.656, 2.774, 2.848, 3.041, 3.117, 4.214] },
    { name: 'boxParagraphs', limits: [0.006493, 0.08388, 0.5604, 0.8017, 0.9721] },
    {
      name: 'boxLength',
      limits: [
        2.892, 3.784, 4.143, 4.231, 4.347, 4.438, 4.511, 4.611, 4.697, 4.812, 4.869, 4.973, 5.031, 5.1, 5.148,
        5.193, 5.248, 5.291, 5.685, 5.954,
      ],
    },
    { name: 'boxLinkShare', limits: [0.0154, 0.02318] },
    { name: 'boxPictures', limits: [0.03743, 0.04882, 0.1, 0.2, 0.3206] },
    { name: 'outerParagraphs', limits: [0.06436, 0.5541, 0.8208, 0.9906, 0.9956] },
    { name: 'outerParagraphShare', limits: [0.1373, 0.1667, 0.2917, 0.3177, 0.5952] },
    { name: 'outerLinkShare', limits: [0.0277, 0.08942, 0.1207, 0.1935] },
    {
      name: 'outmostLinkShare',
      limits: [0.02197, 0.02738, 0.02922, 0.03337, 0.05699, 0.1162, 0.3908, 0.4603, 0.71],
    },
    { name: 'wordsOne', limits: [1.609, 2.398, 3.045, 3.178, 3.296] },
    { name: 'wordsTwo', limits: [1.099, 1.386, 1.792, 4.078] },
    { name: 'wordsNext', limits: [1.792, 3.761, 3.85, 3.97, 4.094] },
    { name: 'wordsNextButOne', limits: [1.099, 1.946, 2.303] },
    { name: 'linkShareBefore', limits: [0.04276, 0.09697, 0.6122] },
    { name: 'linkShareAfter', limits: [0.2192, 0.6] },
    { name: 'rankBefore', limits: [-0.5, 0.5] },
    { name: 'rankAfter', limits: [0.5, 2.5] },
    { name: 'windowLinkShare', limits: [0.03313, 0.09694, 0.1377, 0.2175] },
    { name: 'nextLinkShare', limits: [0, 0.0558, 0.09592, 0.1176, 0.1487, 0.1918, 0.2527] },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-30, -19, -7, -2, 7, 17, 20, 27, 31, 40, 45, 50, 56] },
    { name: 'pastLast', limits: [-60, -47, -37, -22, -14, -9, -2, 0, 24] },
    { name: 'coreParagraphs', limits: [1.5, 2.5, 3.5, 4.5, 5.5, 7.5, 10.5, 11.5, 12.5, 17.5] },
    { name: 'passagesPastTitle', limits: [-60, -2, 4, 7, 12, 18, 21, 24, 39, 43, 48, 58] },
    {
      name: 'wordsPastTitle',
      limits: [-1.946, 2.565, 5.011, 5.298, 5.529, 5.72, 5.881, 6.965, 7.038, 7.122, 7.198, 7.268],
    },
    {
      name: 'paragraphsBefore',
      limits: [0.1997, 0.4445, 0.4751, 0.5023, 0.532, 0.6339, 0.7013, 0.767, 0.86],
    },
    {
      name: 'paragraphsAfter',
      limits: [
        0.01014, 0.1276, 0.1569, 0.1875, 0.2185, 0.252, 0.3273, 0.4826, 0.5122, 0.5402, 0.7173, 0.8059,
        0.8345, 0.888, 0.933,
      ],
    },
    { name: 'pageWords', limits: [6.846, 7.005, 7.259, 7.341, 7.414, 7.456, 7.498, 7.783, 7.824] },
    { name: 'paragraphShare', limits: [0.5627, 0.5882, 0.6104, 0.7473, 0.7766] },
    { name: 'afterClutter', limits: [0.5, 14.5, 18.5, 19.5] },
    { name: 'sectionLinkShare', limits: [0, 0.03571, 0.062, 0.1018, 0.1584, 0.2651, 0.9676] },
    { name: 'sectionParagraphs', limits: [0.1304, 0.25, 0.3333, 0.4286, 0.9231] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 5.5, 7.5, 9.5, 12.5] },
    { name: 'sectionLine', limits: [2.5, 3.5] },
    { name: 'titlesBefore', limits: [0.5, 2.5] },
    { name: 'headingsBefore', limits: [1.5, 3.5, 4.5, 7.5, 8.5, 10.5, 12.5, 13.5, 14.5, 17.5, 19.5] },
    { name: 'toLastParagraph', limits: [2.5, 7.5, 18.5] },
    { name: 'toNextParagraph', limits: [1.5, 2.5, 3.5, 14.5, 19.5, 20.5, 23.5] },
    { name: 'otherKept', limits: [0.5] },
    { name: 'otherAround', limits: [0.5238, 0.7407, 0.913, 0.9505, 0.9746, 0.9935] },
    {
      name: 'otherShare',
      limits: [
        0.09375, 0.2767, 0.3682, 0.4682, 0.5537, 0.7021, 0.7202, 0.7875, 0.7972, 0.8729, 0.8817, 0.9075,
        0.9224, 0.9492, 0.9679,
      ],
    },
  ],
  base: 1.2763,
  leafStep: 0.0097746,
  trees:
    "TxQ###iYF##Q###z%##h4%###WC###Qy/##%##qz##Y##.IH###kI##SH###YqM#w###M#4%###T{#>4###qR#K###LR#I4###X#R#h##UDD##A##g?H####Q4z###YJo###B##.A##Y|z##L##z##U[#>M###g?R####{s##l4i###>#Y##TBJ###hH'###J##@F>{##h##,6####CF%@####4I@####UQ#wB###gQ##Q##ylg###0[?###y##.rF###hr##L#C##.r/###h0r###>##J>/{###A##Q#A##JlBD###J##BE###R#J>D##J##@#B##UJJM###e##E4###qQW##>D##k##K##f?w@##$###Br###/rn#A###.S##q##.r$##/##lge####WRQk###Jk##@###.{#%w###w%##K##.S{8###X##qQ###Uql#L##[##.#f##4E3J##J##ts####E>2##l##v#q#t##1Rh3###Jo##r###e.tl##y##F$####Rn##>M#f##l#O##406|###|v###D##W6&p####k%#h###WXhl##V###Uw###4'0L##|##]#*###/k%##|>##m##j##WIZi##W###Jl###1jZ#m##iF##@###/6Gs##%###y#/##0HL#D##n#%##n##/0Nn##1###k#t##8m.$##+###q#i##R3##l0-##8##w##Ej|o###3T###U##146)##n##x#`###/R3##LU##i##L##/0Na##h##/##*##43lp##h##JC####Rl$`####)4X####14Jh##f##&#J###8mI>##f##9##>##8tn#I##jC##j###t|H#&##m##y#|##4&{#m##)Q##S###EjHF###jG##/###-lU#i##lQ##S###>ZM>###ot###h##2SRm##f##w#;###804|###+##l#x##WXSQ##q##,##J##:t|R##h##RR####j/##/jG##n##8##Wat#y##^##aA###4%S[###SR##s###W>lZ##l##l#p###-JJ#U##hB##S###0|Rm##>##F##|##2bhH##E##{n####I|z##V##B|#|###13j|##-##t%####40ma##H##,8####68$N##o##on####j(MD####j>D####WWWa##S##*##S##1-vD##l##%%####:5jN##j##{##a##_ooz###o#@##k##AAD##D#[##DR###/nR##0##T&##n##3KJt##J##k#i###:hjy###8s##7###2Uo#o##>m##.###Qnl#D##l/##l###5/|>##q##8c####Wy#<#Q##k{#D###4-6y###+R###J##jH/###D#Dj##D##2KLz###v;##n###&#jHi###jJ##W##Rl##FJl##R##M##2&w#a##-w##X###nDl%##L##t##k##K>)##h##v#h#h##Q^y#i##Fo##x###hlcD####I#gn###h[j]####@>##>##UUU#w###w.##>##S:=F##<###k#W##BAD#D##GD###&##E&#Un##I##U#j##16jk##X##k##k##>ha>##D##$##h##SS#n##.Go###G##t$k###HLA##w###UBBb###xF##A###[&#hD##)##%l###pUU##t#G##e.###WI#B#H##BI$####DDUR##S##U##h##[Dj##Df##j##<##0F#To##w##[o###SR#JJ###(Ck####|||R##U###Z|###|j<#j###j#|#<##2ru>###o###3:IR##L###t`###n8J###|8##LY###_Lr#;###l&##L##:jq|###|j##|###?3jD##E##,D####t#rTU##U##U#i##0FFd##O##C#k###:2?I##]###,##:$U#t##Kw##f###310W##%###l]###u6/|##|##YL####:d_k##k##E0####rSS#H##/L##x###1i>=##h##H#i###5|&#<##iU##L###F%##X|g###|%###JWC###3Jw##w###4:80##D###r^###|||o##U###w#U##DGK##D>###G#-##vToj##j##|B####53rf##r##,i####5[m$##>##G##$##SR#S##j#Oo##E##Ld##TL#Q##lK###i|#J#n##f,#Q###|(Tg##$##|##g##_ojz###oR###k##WRy_####^#'*###Jj#nU##b##Jm###a1##^UU##U##%##uys#]##98##L###%w$_###N##wX###D>##Dnp###C9###[JUL##j##j##%##W#jS#U##$L##k##nR#X[##R##[w###2C9'##U##jh####:n{#[##|n##|###yn#s#$##$P##l###$'2C#*#'CP%P^C#,.E/#(N^E%'REE&%%P4,5H%#D[#-W###Q7:.%^M,#R72$#$?,LG9#L#*R]L$'@'#NFF%#N*[NN$#>&#M5<$I#Q/]Q(.-F6#T?$##ZJ6D(##BN8#(+R9R%ZR##L@%.#HT&<T#T[(#S''BL=$##LY<E$%CM.#*YMM'Q&MV$%'GOB/#$YPO(OX$$'(KT/NK%#YKKD$%1#PF@Y#&$REF=-%F)%UDH$'PZ)AP$.$YCM#*#PJJ)CJ###XIG((YK$H(SA#%$SIF/$(XH7'R>('$$HZF#>N%K%XI(.#-VDI$N?%%WLI&K(&-TD$T?$X'FQ.)$&HVE#VL'#VME#&&OB($HW.U=&NC(#+$UK+PCA#&DOF$($N%VNJ##TE#SF##'TB$MF.$&XHKM&%(*MD](-VH$WLG#(I+#LSL&)OX)PB#*(#IOS$=K#%NVL.##C)PX&SF#L'WK#(#(NS#L`$&HLEA#'#SO.RO#A#O(NB#%'#NZD'+TG$WQ6%#$$NW'NY&+QNUK#-CO''N%WQ)Y$EZ###.SMM/#>JM&PA&#(&OVT@.-G&BY?%%$#DR#PJT'%PBO#$#+QZ/MO&K$>MB%$/EX0'TL'U6%VK%&$*UQ$MQL(&ODP##&^$VF*&NS$PF9%#'$PU2O=C(L&N_%#'P$OV-L&LO#LE%%#/KP#TPD%G%SL#+#*NC#SKJ&^#F`%#JW.%#TO#DO(WL(%#$MVY#%NR[)MC$###QG+?Q%C%RI:'&#LV&%SM$[R#O>'#%%PN$`R&IN%M8##$%HR$^P#$WE]D#')#SKXE##%PTEG##')RJ%SN+D$XI=#+'%RM$GR#IT&ZK#'$L$SO%'XD'8MW&0#S'HP&U:#@/MY#$(G*MX#,QZ*UEG)%%*YPL'&RL%RMH##2F%F['%PV&SMG'$'$PRT%'NCP/SF#,&)OH&SM(R#GJ?#%#0PKK%CK-^$WH%%'#NQ$JQ#WQ(HP#'0#NR/T?)(L0Q]%#[Q%'&P?$LS#KS&%%S#EP$GP#&HYR#$('RKD&$NX$MRG&*$#TJ&VQ.W#;UK#(&P/DV,&OX,WDH%.'(QM(TM'MY/GM#$$(ZM$QM%%HMP?'.#NR$RF$$Q&6IP##%#MW$OD#-CWZ?#%+%RN#ON'#CNNG###$FO+RO+0bNPD%#%)WF^D'$&CQ`P%$#%QK+@U#OZ,NF#$$#[P%M]0#AP8B##%#LW&JP(@J%[Q$(##KSK*W$QH,VN&%%YP$A(YE'*bQM%&#FP$SJ'*LP1VP#($%XO)NQ'G&NLX#$&&aNR#'NR#XG[#6)N+WP#%RI#IWA,$'U'TJ$#RH+RNY#$0*RI#MI#$LSTB&#G#R+NW.#E'_PF#$##JQF$%P?R%RE%)#[QF#_&(GZ(VP#$+#PQX##IP%JPC#I%'(aRH'*SG%QM%)OI().QH)MU(PX#%#J$QJ#-RN&JXC$/,1FT)RD)NX#JQ$*#RP/SP#G%P*LP,%#C$RM(%LQ#YQY$##+bJDZ'P$*:MP$)*#dQPJ#'QO$KO60,P#CMR+#CY#2R,##)PK#VQZ+S'@V&%%X&IP%'YJC)QZ)%M6$NR(OM%M,?M##%%MW%NQ(PD&OB'.%$PW0OB+UH/RG)$O,VP#$)LWG'QK&&)KSR&*$MR'YLF6&%$QMG%)VK'aTJ*#M#+ZM#PM/$BMM'%#MQ&P$HO$#QXQ&'Q'K#[F&$'IRDY.-+%NT+JP1BV+PT+##Q]$#LV&TO#DL&(P%&NT,ZT#'MNG'$N(&SEU$&-RNLJ0/.#MQ&DUY%1HV:%+#N(WKZ$X&J#RN#)$*QLJ&RJD##)'NQ,DUY#$DVZ$#)JOZ,#QW&#FOU&+(P#HQS*,XI,N<#%##OWK%+PZ'LOY##%)UO&PL$,FY[F&Q(&*QJ&QV*O):S&(##SN#NP#Y(NRK###'PM'JRD'ZQ##,O#Q@'-RP)LPY###'PT%OHG$$VJZ$#$0QI/NX'+CKR@#$%+NP,UN'$VOIW)&$P#VN#%NR#QLG##'#RX-XE$P'NGF#%&M#RZ+%QN(ZNB#)QY%*#OKO+/OYO$&$WPI#)'PI$MQX###&PI$HVY'&EOP0/,(NR&FPX*T-Q<(%#]Q&$HYW$N$RA$%))PF&LP,#UPPX##&(PK(TO$&TKZF#+#$LT)PL#KL(KA&$N$PV%U##NK)PN##RJ%+M*PI.%XPP$(W'K)FU%&Q$QIL,#%#QO'QW)JT$LY&)&#MWM+'QYP.VL&'%#SJQQ#T#&OIE$$L'4TE#WN)#SJP%#PF%$#JW/CQ'NV###B%WL##PU#VP@.$('MW<%MR$#HXO($PX*.$FTS%#PXM*$5&WQ'NR%UO/IN&P'%H3]H(&L?.VK$#F'%PJ+WP*#NQK#(#$PL+VL'(ZLKE#$&K$UN,(UP-DNX#&=#H%NY'#QN(UP",
}
